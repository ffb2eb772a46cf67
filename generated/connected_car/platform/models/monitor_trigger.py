# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .data_trigger import DataTrigger
    from .setting_trigger import SettingTrigger
    from .time_trigger import TimeTrigger
    from .zone_trigger import ZoneTrigger


class MonitorTrigger(Model):
    """A named condition; exactly one of zone, time, data and setting."""

    name: str | None = field("name", default=None, required=True)
    """Name to use in the expression; each only once. The published pattern asks for quotation marks that no
    example has.
    """
    zone: ZoneTrigger | None = field("zone", default=None)
    """Fires on entering or leaving a circle."""
    time: TimeTrigger | None = field("time", default=None)
    """Fires when the vehicle moves in a span of time."""
    data: DataTrigger | None = field("data", default=None)
    """Fires when a value meets a condition."""
    setting: SettingTrigger | None = field("setting", default=None)
    """Fires when a setting of the vehicle changes; goes with no other trigger."""
