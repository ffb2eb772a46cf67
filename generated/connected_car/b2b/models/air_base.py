# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class AirBase(Model):
    """Outside air."""

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
