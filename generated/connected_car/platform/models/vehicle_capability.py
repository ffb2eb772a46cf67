# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .motorization import Motorization
    from .onboard_capabilities import OnboardCapabilities


class VehicleCapability(Model):
    """What a vehicle is able to deliver and to do."""

    vin: str | None = field("vin", default=None, required=True)
    """Vehicle identification number, 17 characters."""
    brand: str | None = field("brand", default=None)
    """Make of the vehicle."""
    model: str | None = field("model", default=None)
    """Model of the vehicle."""
    motorization: Motorization | None = field("motorization", default=None)
    """Kind of drive: Thermic is combustion only, Hydrogen is fuel cell."""
    onboard_capabilities: OnboardCapabilities | None = field("onboardCapabilities", default=None)
    """Data scopes and remote commands this vehicle supports."""
