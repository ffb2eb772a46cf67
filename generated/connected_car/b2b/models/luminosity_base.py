# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class LuminosityBase(Model):
    """Day or night."""

    day: bool | None = field("day", default=None)
    """Whether the vehicle sees daylight."""
