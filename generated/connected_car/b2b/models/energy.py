# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .energy_battery import EnergyBattery
    from .energy_charging import EnergyCharging
    from .energy_sub_type import EnergySubType
    from .energy_type import EnergyType
    from .fuel import Fuel


class Energy(Model):
    """One energy store of the vehicle: fuel tank or traction battery."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: EnergyType | None = field("type", default=None, required=True)
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None)
    """Finer kind of energy; absent when the type says enough, and new values may come."""
    level: float | None = field("level", default=None, minimum=0, maximum=100, unit="%")
    """State of charge or tank level, percent (0 to 100), in steps of 0.1."""
    autonomy: int | None = field(
        "autonomy",
        default=None,
        minimum=0,
        unit="km",
        implausible=({"says": "a range at a level of 100 %", "value": 0, "beside": {"level": 100}},),
    )
    """Range left on this energy, km, 0 or more."""
    extension: EnergyExtension | None = field("extension", default=None)
    """Data of the one kind of energy."""


class EnergyElectric(Model, pointer="/components/schemas/Energy/properties/extension/properties/electric"):
    """Traction battery, charging and use; present when the type is electric."""

    battery: EnergyBattery | None = field("battery", default=None)
    """Charge held and health of the traction battery."""
    charging: EnergyCharging | None = field("charging", default=None)
    """Cable, charging state and timer."""


class EnergyExtension(Model, pointer="/components/schemas/Energy/properties/extension"):
    """Data of the one kind of energy."""

    fuel: Fuel | None = field("fuel", default=None)
    """Fuel use; present when the type is fuel."""
    electric: EnergyElectric | None = field("electric", default=None)
    """Traction battery, charging and use; present when the type is electric."""
