# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class AirBase(Model):
    """Air outside the vehicle."""

    temp: float | None = field("temp", default=None, unit="°C")
    """Temperature, °C; the unit stands in the other documents of the same data only."""
