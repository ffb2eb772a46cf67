# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleBrandingSingle(Model):
    """Make of a vehicle."""

    brand: str | None = field("brand", default=None)
    """Make of the vehicle."""
