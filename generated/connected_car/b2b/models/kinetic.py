# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Kinetic(Model):
    """Movement of the vehicle, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    acceleration: float | None = field("acceleration", default=None, unit="m/s²")
    """Acceleration, m/s²."""
    speed: float | None = field("speed", default=None, unit="km/h")
    """Speed, km/h (the platform API gives m/s)."""
    moving: bool | None = field("moving", default=None)
    """Whether the vehicle moves."""
