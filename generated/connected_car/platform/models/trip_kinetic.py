# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .trip_kinetic_g_force_segment import TripKineticGForceSegment


class Acceleration(Model, pointer="/components/schemas/TripKinetic/properties/acceleration"):
    """Extremes of acceleration, and hard manoeuvres."""

    max: float | None = field("max", default=None, unit="m/s²")
    """Highest acceleration, m/s²."""
    min: float | None = field("min", default=None, unit="m/s²")
    """Lowest acceleration, m/s²; negative when braking."""
    segments: Segments | None = field("segments", default=None)
    """Hard manoeuvres, by kind."""


class Segments(Model, pointer="/components/schemas/TripKinetic/properties/acceleration/properties/segments"):
    """Hard manoeuvres, by kind."""

    hard_accelerations: Sequence[TripKineticGForceSegment] | None = field("hardAccelerations", default=None)
    """Stretches of hard acceleration."""
    hard_brakings: Sequence[TripKineticGForceSegment] | None = field("hardBrakings", default=None)
    """Stretches of hard braking."""
    hard_cornerings: Sequence[TripKineticGForceSegment] | None = field("hardCornerings", default=None)
    """Stretches of hard cornering."""


class TripKinetic(Model):
    """Speed and acceleration figures of a trip."""

    speed: TripKineticSpeed | None = field("speed", default=None)
    """Average and highest speed."""
    acceleration: Acceleration | None = field("acceleration", default=None)
    """Extremes of acceleration, and hard manoeuvres."""


class TripKineticSpeed(Model, pointer="/components/schemas/TripKinetic/properties/speed"):
    """Average and highest speed."""

    average_speed: float | None = field("averageSpeed", default=None, unit="km/h")
    """Average over the whole trip, km/h."""
    top_speed: float | None = field("topSpeed", default=None, unit="km/h")
    """Highest speed, km/h."""
