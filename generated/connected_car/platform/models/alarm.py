# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alarm_status import AlarmStatus
    from .alarm_trigger import AlarmTrigger


class Alarm(Model):
    """An anti-theft alarm record: either a change of status or a trigger, never both."""

    id: str | None = field("id", default=None, required=True)
    """Identifier of the record."""
    trigger: AlarmTrigger | None = field("trigger", default=None, scope="data:telemetry:vehicle:alarm")
    """What set the alarm off."""
    status: AlarmStatus | None = field("status", default=None, scope="data:telemetry:vehicle:alarm")
    """Whether the alarm was switched on or off."""
