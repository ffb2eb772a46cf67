# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .collision_details import CollisionDetails
    from .link import Link


class Collision(Model):
    """A collision the vehicle reported."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the collision."""
    tipped_over: bool | None = field("tippedOver", default=None)
    """True if the vehicle rolled over; only vehicles with the sensor tell."""
    pedestrian: bool | None = field("pedestrian", default=None)
    """True if a pedestrian was hit; only vehicles with the sensor tell."""
    unlock_requested: bool | None = field("unlockRequested", default=None)
    """True if unlocking the doors was requested because of the crash."""
    details: Sequence[CollisionDetails] | None = field("details", default=None)
    """Where the vehicle was hit and how hard."""
    links: CollisionLinks | None = field("_links", default=None)
    """Addresses of related resources."""


class CollisionLinks(Model, pointer="/components/schemas/Collision/allOf/1/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None, required=True)
    """Address of this collision."""
    vehicle: Link | None = field("vehicle", default=None)
    """Address of the vehicle."""
    trip: Link | None = field("trip", default=None)
    """Address of the trip it happened on."""
