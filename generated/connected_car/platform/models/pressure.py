# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Pressure(Model):
    """Pressure of a tyre."""

    value: float | None = field("value", default=None, unit="Pa")
    """Pressure, Pa (100 000 Pa are 1 bar)."""
