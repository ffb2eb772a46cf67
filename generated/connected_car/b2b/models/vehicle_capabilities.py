# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .motorization import Motorization
    from .vehicle_extension import VehicleExtension


class VehicleCapabilities(Model):
    """What a vehicle is and can do."""

    vin: str | None = field("vin", default=None, required=True)
    """Vehicle identification number, 17 characters."""
    motorization: Motorization | None = field("motorization", default=None)
    """Drive: combustion only, hybrid, battery or fuel cell."""
    embedded: VehicleCapabilitiesEmbedded | None = field("_embedded", default=None)
    """Envelope of the extra blocks."""


class VehicleCapabilitiesEmbedded(
    Model, pointer="/components/schemas/VehicleCapabilities/allOf/0/properties/_embedded"
):
    """Envelope of the extra blocks."""

    extension: VehicleExtension | None = field("extension", default=None)
    """Blocks asked for with `extension`."""
