# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Luminosity(Model):
    """Day or night, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    day: bool | None = field("day", default=None)
    """Whether the vehicle sees daylight."""
