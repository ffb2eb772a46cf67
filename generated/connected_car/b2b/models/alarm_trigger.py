# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_alarm_trigger import BaseAlarmTriggerType
    from .position import Position


class AlarmTrigger(Model):
    """What set the alarm off, with the time of the message."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: BaseAlarmTriggerType | None = field("type", default=None, required=True)
    """Part that was broken open or what was sensed (lifting, key learning, start without key)."""
    position: Position | None = field("position", default=None)
    """Last known position of the vehicle when the alarm went off."""
    start_at: datetime | None = field("startAt", default=None, required=True)
    """When the alarm went off, UTC."""
