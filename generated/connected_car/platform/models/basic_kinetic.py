# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BasicKinetic(Model):
    """Movement of the vehicle."""

    acceleration: float | None = field("acceleration", default=None, unit="m/s²")
    """Acceleration, m/s²; negative when braking."""
    speed: float | None = field("speed", default=None, unit="m/s")
    """Speed, m/s (B2C and B2B give km/h)."""
    moving: bool | None = field("moving", default=None)
    """True while the vehicle moves."""
