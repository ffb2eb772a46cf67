# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Transition(OpenEnum):
    """`In` fires on entering, `Out` on leaving."""

    IN = "In"
    OUT = "Out"


class ZoneTrigger(Model):
    """Condition on entering or leaving a circle."""

    transition: Transition | None = field("transition", default=None, required=True)
    """`In` fires on entering, `Out` on leaving."""
    place: ZoneTriggerPlace | None = field("place", default=None, required=True)
    """The circle."""


class ZoneTriggerCenter(Model, pointer="/components/schemas/ZoneTrigger/properties/place/properties/center"):
    """Centre of the circle."""

    longitude: float | None = field("longitude", default=None, required=True, unit="°")
    """Longitude, degrees (WGS 84), east positive."""
    latitude: float | None = field("latitude", default=None, required=True, unit="°")
    """Latitude, degrees (WGS 84), north positive."""


class ZoneTriggerPlace(Model, pointer="/components/schemas/ZoneTrigger/properties/place"):
    """The circle."""

    radius: int | None = field("radius", default=None, required=True, unit="km")
    """Radius, whole km."""
    center: ZoneTriggerCenter | None = field("center", default=None, required=True)
    """Centre of the circle."""
