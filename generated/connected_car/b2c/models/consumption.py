# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Consumption(Model):
    """An amount of energy; replaced by more specific members."""

    consumption: float | None = field("consumption", default=None, required=True, minimum=0, scope="data:telemetry")
    """Amount, 0 or more, in the unit that the class names."""
