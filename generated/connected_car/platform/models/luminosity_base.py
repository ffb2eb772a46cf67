# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class LuminosityBase(Model):
    """Light outside the vehicle."""

    day: bool | None = field("day", default=None)
    """True by day, false by night."""
