# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BatteryBase(Model):
    """Auxiliary 12 V battery, not the traction battery."""

    voltage: float | None = field("voltage", default=None, unit="%", scope="data:telemetry")
    """Health of the 12 V battery in percent, despite its name; real replies hold 82 to 99, never volts."""
    current: float | None = field("current", default=None, unit="A")
    """Not in the published document; only 0 was seen from real vehicles, the unit is unknown."""
