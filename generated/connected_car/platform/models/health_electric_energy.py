# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class HealthElectricEnergy(Model):
    """Ageing of the traction battery."""

    capacity: int | None = field("capacity", default=None, minimum=0, maximum=100, unit="%")
    """Health of its capacity, percent (0 to 100)."""
    resistance: int | None = field("resistance", default=None, minimum=0, maximum=100, unit="%")
    """Health of its inner resistance, percent (0 to 100)."""
