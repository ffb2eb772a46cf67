# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class HealthElectricEnergy(Model):
    """Ageing of the traction battery."""

    capacity: int | None = field("capacity", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """Health judged by capacity, percent (0 to 100)."""
    resistance: int | None = field("resistance", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """Health judged by inner resistance, percent (0 to 100); 15 and 16 were seen beside a capacity of 95."""
