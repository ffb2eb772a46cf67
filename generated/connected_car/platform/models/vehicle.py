# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .motorization import Motorization
    from .vehicle_extension import VehicleExtension


class FuelType(OpenEnum):
    """Fuel code G, H, E or D; their meaning is not published."""

    G = "G"
    H = "H"
    E = "E"
    D = "D"


class Vehicle(Model):
    """Identity of a vehicle."""

    links: VehicleLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    vin: str | None = field("vin", default=None, required=True)
    """Vehicle identification number, 17 characters."""
    brand_code: str | None = field("brandCode", default=None)
    """Code of the make."""
    family_code: str | None = field("familyCode", default=None)
    """Code of the vehicle family, such as SUV or minivan."""
    motorization: Motorization | None = field("motorization", default=None)
    """Kind of drive: Thermic is combustion only, Hydrogen is fuel cell."""
    fuel_type: FuelType | None = field("fuelType", default=None)
    """Fuel code G, H, E or D; their meaning is not published."""
    embedded: VehicleEmbedded | None = field("_embedded", default=None)
    """Data sets asked for with the extension parameter."""


class VehicleEmbedded(Model, pointer="/components/schemas/Vehicle/allOf/0/properties/_embedded"):
    """Data sets asked for with the extension parameter."""

    extension: VehicleExtension | None = field("extension", default=None)
    """Devices and call centre numbers, as far as asked for."""


class VehicleLinks(Model, pointer="/components/schemas/Vehicle/allOf/0/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None)
    """Address of this vehicle."""
    last_telemetries: Link | None = field("lastTelemetries", default=None)
    """Its newest telemetry."""
    telemetries: Link | None = field("telemetries", default=None)
    """Its recorded telemetry."""
    collisions: Link | None = field("collisions", default=None)
    """Where its collisions are."""
    trips: Link | None = field("trips", default=None)
    """Where its trips are."""
    maintenance: Link | None = field("maintenance", default=None)
    """Its maintenance data."""
    alarms: Link | None = field("alarms", default=None)
    """Its anti-theft alarm records."""
    alerts: Link | None = field("alerts", default=None)
    """Where its warnings are."""
    remotes: Link | None = field("remotes", default=None)
    """Its remote commands."""
    groups: Sequence[Link] | None = field("groups", default=None, min_items=1)
    """Groups it belongs to."""
