# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class Fleet(Model):
    """A group of vehicles under one contract."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: FleetLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    name: str | None = field("name", default=None)
    """Name of the fleet."""
    id: str | None = field("id", default=None, required=True)
    """Identifier to use in every path below the fleet."""
    description: str | None = field("description", default=None)
    """Text about the fleet."""


class FleetLinks(Model, pointer="/components/schemas/Fleet/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this fleet again."""
    vehicles: Link | None = field("vehicles", default=None)
    """Where to read its vehicles."""
    status: Link | None = field("status", default=None)
    """Where to read the status of all its vehicles."""
    maintenances: Link | None = field("maintenances", default=None)
    """Where to read the next services of its vehicles."""
    alerts: Link | None = field("alerts", default=None)
    """Where to read the alerts of its vehicles."""
    trips: Link | None = field("trips", default=None)
    """Where to read the trips of its vehicles."""
    collisions: Link | None = field("collisions", default=None)
    """Where to read the collisions of its vehicles."""
    monitors: Link | None = field("monitors", default=None)
    """Where to read its monitors."""
    callbacks: Link | None = field("callbacks", default=None)
    """Where to read its callbacks."""
