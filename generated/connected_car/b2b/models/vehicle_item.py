# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .motorization import Motorization
    from .vehicle_extensions import VehicleExtensions


class VehicleItem(Model):
    """A vehicle in the list of a fleet."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: VehicleItemLinks | None = field("_links", default=None, required=True)
    """Where to read more about the vehicle."""
    id: str | None = field("id", default=None)
    """Identifier to use in every path of this API; not the VIN."""
    vin: str | None = field("vin", default=None)
    """Vehicle identification number, 17 characters."""
    motorization: Motorization | None = field("motorization", default=None)
    """Drive: combustion only, hybrid, battery or fuel cell."""
    brand: str | None = field("brand", default=None, deprecated=True)
    """Make; replaced by the branding extension."""
    pictures: Sequence[str] | None = field("pictures", default=None, deprecated=True, min_items=1, max_items=12)
    """Addresses of up to 12 pictures; replaced by the pictures extension."""
    embedded: VehicleItemEmbedded | None = field("_embedded", default=None)
    """Envelope of the extra blocks."""


class VehicleItemEmbedded(Model, pointer="/components/schemas/VehicleItem/allOf/2/properties/_embedded"):
    """Envelope of the extra blocks."""

    extension: VehicleExtensions | None = field("extension", default=None)
    """Blocks asked for with `extension`."""


class VehicleItemLinks(Model, pointer="/components/schemas/VehicleItem/allOf/2/properties/_links"):
    """Where to read more about the vehicle."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this vehicle again."""
    fleet: Link | None = field("fleet", default=None)
    """Where to read the fleet it belongs to."""
    last_position: Link | None = field("lastPosition", default=None)
    """Where to read its last position."""
    trips: Link | None = field("trips", default=None)
    """Where to read its trips."""
    maintenance: Link | None = field("maintenance", default=None)
    """Where to read its maintenance record."""
    alerts: Link | None = field("alerts", default=None)
    """Where to read its alerts."""
    status: Link | None = field("status", default=None)
    """Where to read its status."""
    telemetry: Link | None = field("telemetry", default=None)
    """Where to read its measurements."""
    monitors: Link | None = field("monitors", default=None)
    """Where to read the monitors of its fleet."""
    remotes: Link | None = field("remotes", default=None)
    """Template of its remote commands; fill in the callback."""
    callbacks: Link | None = field("callbacks", default=None)
    """Where to read the callbacks of its fleet."""
    collisions: Link | None = field("collisions", default=None)
    """Where to read its collisions."""
