# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Transition(OpenEnum):
    """In for entering, Out for leaving."""

    IN = "In"
    OUT = "Out"


class ZoneTrigger(Model):
    """Fires when the vehicle crosses the edge of a circle."""

    transition: Transition | None = field("transition", default=None, required=True)
    """In for entering, Out for leaving."""
    place: ZoneTriggerPlace | None = field("place", default=None, required=True)
    """Circle to watch, by centre and radius."""


class ZoneTriggerCenter(Model, pointer="/components/schemas/ZoneTrigger/properties/place/properties/center"):
    """Centre of the circle."""

    longitude: float | None = field("longitude", default=None, required=True, unit="°")
    """Longitude, degrees east."""
    latitude: float | None = field("latitude", default=None, required=True, unit="°")
    """Latitude, degrees north."""


class ZoneTriggerPlace(Model, pointer="/components/schemas/ZoneTrigger/properties/place"):
    """Circle to watch, by centre and radius."""

    radius: int | None = field("radius", default=None, required=True, unit="km")
    """Radius, whole km."""
    center: ZoneTriggerCenter | None = field("center", default=None, required=True)
    """Centre of the circle."""
