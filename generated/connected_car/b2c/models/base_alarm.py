# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_alarm_status import BaseAlarmStatus
    from .base_alarm_trigger import BaseAlarmTrigger


class BaseAlarm(Model):
    """Anti-theft alarm: armed or not, and the last break-in."""

    status: BaseAlarmStatus | None = field("status", default=None, scope="data:telemetry")
    """Whether the alarm is armed."""
    trigger: BaseAlarmTrigger | None = field("trigger", default=None, scope="data:telemetry")
    """What set the alarm off last."""
