# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .distance import Distance
    from .eco_coaching import EcoCoaching
    from .energy_consumption import EnergyConsumption
    from .trip_driving_mode_segment import TripDrivingModeSegment
    from .trip_env import TripEnv
    from .trip_kinetic import TripKinetic


class DrivingMode(Model, pointer="/components/schemas/TripStatistics/properties/drivingMode"):
    """Driving modes used."""

    segments: Sequence[TripDrivingModeSegment] | None = field("segments", default=None)
    """Stretches of the trip driven in one mode."""


class TripStatistics(Model):
    """Figures of a trip."""

    duration: timedelta | None = field("duration", default=None, required=True)
    """How long it took, an ISO 8601 duration (B2C gives seconds)."""
    distance: Distance | None = field("distance", default=None, required=True)
    """How far it went, in all and by propulsion."""
    energy_consumptions: Sequence[EnergyConsumption] | None = field(
        "energyConsumptions", default=None, scope="data:trip,data:telemetry:vehicle:energies"
    )
    """What it consumed, one entry for each energy."""
    kinetic: TripKinetic | None = field("kinetic", default=None, scope="data:trip,data:telemetry:vehicle:kinetic")
    """Speed and acceleration figures."""
    env: TripEnv | None = field("env", default=None, scope="data:trip,data:telemetry:environment")
    """Daylight and temperature during the trip."""
    eco_coaching: EcoCoaching | None = field("ecoCoaching", default=None)
    """Score for economical driving."""
    driving_mode: DrivingMode | None = field("drivingMode", default=None)
    """Driving modes used."""
