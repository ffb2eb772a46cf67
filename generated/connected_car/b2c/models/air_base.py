# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class AirBase(Model):
    """Outside air."""

    temp: float | None = field("temp", default=None, unit="°C", scope="data:telemetry")
    """Outside temperature, °C."""
