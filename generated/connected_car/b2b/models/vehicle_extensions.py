# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .vehicle_branding_single import VehicleBrandingSingle


class VehicleExtensions(Model):
    """Extra blocks of a vehicle in a list, given when asked for."""

    branding: VehicleBrandingSingle | None = field("branding", default=None)
    """Make."""
    pictures: Sequence[str] | None = field("pictures", default=None, min_items=1, max_items=12)
    """Addresses of pictures."""
