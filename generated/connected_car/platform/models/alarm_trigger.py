# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_alarm_trigger import BaseAlarmTriggerType
    from .position import Position


class AlarmTrigger(Model):
    """What set the anti-theft alarm off, with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: BaseAlarmTriggerType | None = field("type", default=None, required=True)
    """Where the vehicle was broken into."""
    position: Position | None = field(
        "position", default=None, scope="data:telemetry:vehicle:alarm,data:telemetry:vehicle:location"
    )
    """Where the vehicle was."""
    start_at: datetime | None = field("startAt", default=None, required=True)
    """When the alarm went off (UTC)."""
