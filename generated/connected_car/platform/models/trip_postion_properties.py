# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .propulsion_type import PropulsionType


class TripContext(Model, pointer="/components/schemas/TripPostionProperties/allOf/2/properties/tripContext"):
    """How far the trip had got here."""

    distance: float | None = field("distance", default=None, unit="km")
    """Distance since the start, km as every distance of the document; this text says "K"."""
    duration: int | None = field("duration", default=None, unit="s")
    """Time since the start, seconds."""
    propulsion_type: PropulsionType | None = field("propulsionType", default=None)
    """Propulsion in use here."""
    kinetic: TripPositionPropertiesKinetic | None = field("kinetic", default=None)
    """Hard manoeuvres here."""


class TripPositionPropertiesKinetic(
    Model, pointer="/components/schemas/TripPostionProperties/allOf/2/properties/tripContext/properties/kinetic"
):
    """Hard manoeuvres here."""

    hard_braking: bool | None = field("hardBraking", default=None)
    """True if the car braked hard here."""
    hard_acceleration: bool | None = field("hardAcceleration", default=None)
    """True if the car accelerated hard here."""
    hard_cornering: bool | None = field("hardCornering", default=None)
    """True if the car cornered hard here."""
