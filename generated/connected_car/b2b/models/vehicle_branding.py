# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleBranding(Model):
    """Make and model."""

    brand: str | None = field("brand", default=None)
    """Make, by name or as one letter."""
    label: str | None = field("label", default=None)
    """Model name."""
