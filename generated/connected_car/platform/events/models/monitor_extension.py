# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class MonitorExtension(Model, pointer="/components/schemas/MonitorExtensions/items"):
    """Extra vehicle data of one kind."""

    type: MonitorExtensionType | None = field("type", default=None)
    """Kind of data in the body."""
    body: Sequence[MonitorExtensionBody] | None = field("body", default=None)
    """The data; a list, because some kinds have several items."""


class MonitorExtensionBody(Model, pointer="/components/schemas/MonitorExtensions/items/properties/body/items"):
    """One item of extra data, in the member that fits its kind."""

    door_state: Mapping[str, Any] | None = field("doorState", default=None)
    """Locks and openings, shaped like `DoorsState` of the API."""
    maintenance: Mapping[str, Any] | None = field("maintenance", default=None)
    """Service record, shaped like `Maintenance` of the API."""
    position: Mapping[str, Any] | None = field("position", default=None)
    """Position, shaped like `PositionBase` of the API."""
    telemetry: Mapping[str, Any] | None = field("telemetry", default=None)
    """Measurements, shaped like `Telemetry` of the API."""
    alerts: Sequence[Mapping[str, Any]] | None = field("alerts", default=None)
    """Alerts active at the time, shaped like `Alert` of the API."""
    alarm: Mapping[str, Any] | None = field("alarm", default=None)
    """Anti-theft alarm, shaped like `Alarm` of the API."""
    latest_telemetry: Mapping[str, Any] | None = field("latestTelemetry", default=None)
    """Latest measurements taken together, as the API gives them."""
    collision: Mapping[str, Any] | None = field("collision", default=None)
    """Collision, shaped like `Collision` of the API."""
    stolen: Mapping[str, Any] | None = field("stolen", default=None)
    """Theft record, shaped like `Stolen` of the API."""


class MonitorExtensionType(OpenEnum):
    """Kind of data in the body."""

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_ALERTS_ACTIVE = "vehicle.alerts.active"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_ALARM = "vehicle.alarm"
    VEHICLE_LATEST_TELEMETRY = "vehicle.latestTelemetry"
    VEHICLE_TELEMETRY = "vehicle.telemetry"
    VEHICLE_COLLISION = "vehicle.collision"
    VEHICLE_STOLEN = "vehicle.stolen"
