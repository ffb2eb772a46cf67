# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .data_trigger import DataTrigger
    from .time_trigger import TimeTrigger
    from .zone_trigger import ZoneTrigger


class MonitorTrigger(Model):
    """One condition of a monitor: a zone, a time or a data value, exactly one of them."""

    name: str | None = field("name", default=None, required=True)
    """Name used in `boolExp`, once per monitor: letters, then digits if you like."""
    zone: ZoneTrigger | None = field("zone", default=None)
    """Fires on entering or leaving a circle."""
    time: TimeTrigger | None = field("time", default=None)
    """Fires within a span of time."""
    data: DataTrigger | None = field("data", default=None)
    """Fires on a value of the vehicle."""
