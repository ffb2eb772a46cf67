# Fleets (B2B): generated, do not edit.
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
    """One collision that a vehicle reported."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    details: Sequence[CollisionDetails] | None = field("details", default=None)
    """One entry per impact."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the collision."""
    vin: str | None = field("vin", default=None, required=True)
    """Which vehicle; set when the reply covers a whole fleet."""
    tipped_over: bool | None = field("tippedOver", default=None)
    """Whether the car turned over; only from vehicles with the sensor for it."""
    pedestrian: bool | None = field("pedestrian", default=None)
    """Whether a pedestrian was hit; only from vehicles with the sensor for it."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this record, UTC."""
    links: CollisionLinks | None = field("_links", default=None, required=True)
    """Related addresses."""


class CollisionLinks(Model, pointer="/components/schemas/Collision/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this collision again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    trip: Link | None = field("trip", default=None)
    """Where to read the trip it happened on."""
