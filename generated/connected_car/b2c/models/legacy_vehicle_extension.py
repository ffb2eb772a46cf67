# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .vehicle_branding import VehicleBranding


class LegacyVehicleExtension(Model):
    """Branding and pictures in the older form."""

    vehicle_branding: VehicleBranding | None = field("vehicleBranding", default=None)
    """Make and model."""
    vehicle_pictures: VehiclePictures | None = field("vehiclePictures", default=None)
    """Pictures of the vehicle."""


class VehiclePictures(Model, pointer="/components/schemas/LegacyVehicleExtension/properties/vehiclePictures"):
    """Pictures of the vehicle."""

    pictures: Sequence[str] | None = field("pictures", default=None)
    """Addresses of pictures; may be empty."""
