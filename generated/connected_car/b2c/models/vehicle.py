# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .legacy_vehicle_extension import LegacyVehicleExtension
    from .link import Link
    from .stolen_call_center import StolenCallCenter
    from .vehicle_extension import VehicleExtension


class CallCenter(Model, pointer="/components/schemas/Vehicle/allOf/2/properties/callCenter"):
    """Call centres that serve the vehicle."""

    stolen: StolenCallCenter | None = field("stolen", default=None)
    """Call centre to ring when the vehicle was stolen."""


class Motorization(OpenEnum):
    """Drive: combustion only, hybrid, battery or fuel cell."""

    ELECTRIC = "Electric"
    HYBRID = "Hybrid"
    THERMIC = "Thermic"
    HYDROGEN = "Hydrogen"


class Vehicle(Model):
    """A vehicle of the user, as this API knows it."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: VehicleLinks | None = field("_links", default=None, required=True)
    """Where to read more about the vehicle."""
    id: str | None = field("id", default=None)
    """Identifier to use in every path of this API; not the VIN."""
    vin: str | None = field("vin", default=None)
    """Vehicle identification number, 17 characters."""
    motorization: Motorization | None = field("motorization", default=None)
    """Drive: combustion only, hybrid, battery or fuel cell."""
    call_center: CallCenter | None = field("callCenter", default=None)
    """Call centres that serve the vehicle."""
    brand: str | None = field("brand", default=None, deprecated=True)
    """Make, by name or as one letter; replaced by the branding extension."""
    label: str | None = field("label", default=None, deprecated=True)
    """Model name; replaced by the branding extension."""
    pictures: Sequence[str] | None = field("pictures", default=None, deprecated=True, min_items=1, max_items=12)
    """Addresses of up to 12 pictures; replaced by the pictures extension."""
    embedded: VehicleEmbedded | None = field("_embedded", default=None)
    """Envelope of the extra blocks."""
    vehicle_extension: LegacyVehicleExtension | None = field("vehicleExtension", default=None, deprecated=True)
    """Older place of branding and pictures; not in the published document."""


class VehicleEmbedded(Model, pointer="/components/schemas/Vehicle/allOf/2/properties/_embedded"):
    """Envelope of the extra blocks."""

    extension: VehicleExtension | None = field("extension", default=None)
    """Blocks asked for with `extension`."""


class VehicleLinks(Model, pointer="/components/schemas/Vehicle/allOf/2/properties/_links"):
    """Where to read more about the vehicle."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this vehicle again."""
    user: Link | None = field("user", default=None)
    """Where to read its user."""
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
    collisions: Link | None = field("collisions", default=None)
    """Where to read its collisions."""
    alarms: Link | None = field("alarms", default=None)
    """Where to read its alarm messages."""
    monitors: Link | None = field("monitors", default=None)
    """Template of its monitors; fill in the callback."""
    remotes: Link | None = field("remotes", default=None)
    """Template of its remote commands; fill in the callback."""
    callbacks: Link | None = field("callbacks", default=None)
    """Where to read the callbacks of the user."""
