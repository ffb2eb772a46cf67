# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Battery(Model):
    """Auxiliary 12 V battery, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    voltage: float | None = field("voltage", default=None, unit="%")
    """Health of the 12 V battery, percent, despite its name."""
