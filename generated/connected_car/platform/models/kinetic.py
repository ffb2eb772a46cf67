# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Kinetic(Model):
    """Movement with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    acceleration: float | None = field("acceleration", default=None, unit="m/s²")
    """Acceleration, m/s²; negative when braking."""
    speed: float | None = field("speed", default=None, unit="m/s")
    """Speed, m/s (B2C and B2B give km/h)."""
    moving: bool | None = field("moving", default=None)
    """True while the vehicle moves."""
