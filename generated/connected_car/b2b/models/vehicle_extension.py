# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .onboard_capabilities import OnboardCapabilities
    from .vehicle_branding import VehicleBranding


class VehicleExtension(Model):
    """Extra blocks of a vehicle, given when asked for."""

    onboard_capabilities: OnboardCapabilities | None = field("onboardCapabilities", default=None)
    """What the vehicle can report and do."""
    branding: VehicleBranding | None = field("branding", default=None)
    """Make and model."""
    pictures: Sequence[str] | None = field("pictures", default=None, min_items=1, max_items=12)
    """Addresses of pictures."""
