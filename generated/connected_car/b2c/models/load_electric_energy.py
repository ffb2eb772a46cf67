# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class LoadElectricEnergy(Model):
    """Capacity and charge of the traction battery."""

    capacity: int | None = field("capacity", default=None, unit="Wh", scope="data:telemetry")
    """Capacity, Wh."""
    residual: int | None = field("residual", default=None, unit="Wh", scope="data:telemetry")
    """Energy left, Wh; its share of the capacity may differ from the level shown."""
