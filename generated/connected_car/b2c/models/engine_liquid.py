# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class EngineLiquid(Model):
    """Coolant or oil of a combustion engine."""

    level: int | None = field("level", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """Fill level, percent (0 to 100)."""
    temp: float | None = field(
        "temp",
        default=None,
        unit="°C",
        scope="data:telemetry",
        sentinels=(215,),
        implausible=(
            {"says": "at most 160 °C", "above": 160},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Temperature, °C; 215 was seen where no value is available."""
