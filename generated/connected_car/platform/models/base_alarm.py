# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_alarm_status import BaseAlarmStatus
    from .base_alarm_trigger import BaseAlarmTrigger


class BaseAlarm(Model):
    """Anti-theft alarm: on or off, and what set it off."""

    id: str | None = field("id", default=None)
    """Identifier of the record."""
    status: BaseAlarmStatus | None = field("status", default=None, scope="data:telemetry:vehicle:alarm")
    """Whether the alarm is on."""
    trigger: BaseAlarmTrigger | None = field("trigger", default=None, scope="data:telemetry:vehicle:alarm")
    """What set it off."""
