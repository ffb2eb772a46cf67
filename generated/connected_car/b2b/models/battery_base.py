# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BatteryBase(Model):
    """Auxiliary 12 V battery, not the traction battery."""

    voltage: float | None = field("voltage", default=None, unit="%")
    """Health of the 12 V battery, percent, despite its name."""
