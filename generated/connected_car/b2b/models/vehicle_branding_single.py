# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class VehicleBrandingSingle(Model):
    """Make of a vehicle."""

    brand: str | None = field("brand", default=None)
    """Make of the vehicle."""
