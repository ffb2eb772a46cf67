# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class BatteryBase(Model):
    """12 V battery of the vehicle."""

    voltage: float | None = field("voltage", default=None, minimum=0, maximum=100, unit="%")
    """Charge of the 12 V battery, percent (0 to 100) in spite of its name."""
    current: float | None = field("current", default=None, unit="A")
    """Current of the 12 V battery, ampere."""
    indicator: Indicator | None = field("indicator", default=None)
    """Battery light on the dashboard."""


class Indicator(OpenEnum):
    """Battery light on the dashboard."""

    OFF = "Off"
    FIXED = "Fixed"
    FLASHING = "Flashing"
