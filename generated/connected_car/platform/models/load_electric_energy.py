# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class LoadElectricEnergy(Model):
    """Capacity and charge of the traction battery."""

    capacity: int | None = field("capacity", default=None, unit="Wh")
    """Energy it holds when full, Wh."""
    residual: int | None = field("residual", default=None, unit="Wh")
    """Energy left, Wh."""
