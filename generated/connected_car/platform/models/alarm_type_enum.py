# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class AlarmTypeEnum(OpenEnum):
    """Kind of an anti-theft alarm record: status or trigger."""

    VEHICLE_ALARM_STATUS = "vehicle.alarm.status"
    VEHICLE_ALARM_TRIGGER = "vehicle.alarm.trigger"
