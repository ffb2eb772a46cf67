# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BasicKinetic(Model):
    """Movement of the vehicle."""

    acceleration: float | None = field("acceleration", default=None, unit="m/s²")
    """Acceleration, m/s²."""
    speed: float | None = field("speed", default=None, unit="km/h")
    """Speed, km/h (the platform API gives m/s)."""
    moving: bool | None = field("moving", default=None)
    """Whether the vehicle moves."""
