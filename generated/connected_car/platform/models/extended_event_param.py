# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class ExtendedEventParam(OpenEnum):
    """Vehicle data that an event can carry."""

    VEHICLE_LATEST_TELEMETRY = "vehicle.latestTelemetry"
    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_ALERTS_ACTIVE = "vehicle.alerts.active"
    VEHICLE_ALARM = "vehicle.alarm"
