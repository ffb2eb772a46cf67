# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alarm_status import AlarmStatus
    from .alarm_trigger import AlarmTrigger


class AlarmDetails(Model):
    """One alarm message with its identifier."""

    id: str | None = field("id", default=None, required=True)
    """Identifier of the alarm message."""
    trigger: AlarmTrigger | None = field("trigger", default=None)
    """What set the alarm off; present when the message is a break-in."""
    status: AlarmStatus | None = field("status", default=None)
    """Whether the alarm is armed; present when the message is a state."""
