# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alarm_status import AlarmStatus
    from .alarm_trigger import AlarmTrigger


class Alarm(Model):
    """Anti-theft alarm: either its state or a break-in, one of the two."""

    trigger: AlarmTrigger | None = field("trigger", default=None, scope="data:telemetry")
    """What set the alarm off; present when the message is a break-in."""
    status: AlarmStatus | None = field("status", default=None, scope="data:telemetry")
    """Whether the alarm is armed; present when the message is a state."""
