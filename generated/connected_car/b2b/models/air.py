# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Air(Model):
    """Outside air, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    temp: float | None = field(
        "temp",
        default=None,
        unit="°C",
        implausible=(
            {"says": "at most 60 °C", "above": 60},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Outside temperature, °C."""
