# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class FuelAmount(Model):
    """Fuel left in the tank; some vehicle platforms only."""

    level: str | None = field("level", default=None, unit_unknown="no unit is published")
    """Amount as text; the unit is not published."""
