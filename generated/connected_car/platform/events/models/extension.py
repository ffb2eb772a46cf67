# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class Extension(Model, pointer="/components/schemas/Extensions/items"):
    """Extra vehicle data of one kind."""

    type: ExtensionType | None = field("type", default=None)
    """Kind of data in the body."""
    body: Sequence[ExtensionBody] | None = field("body", default=None)
    """The data; a list, because some kinds have several items."""


class ExtensionBody(Model, pointer="/components/schemas/Extensions/items/properties/body/items"):
    """One item of extra data, in the member that fits its kind."""

    door_state: Mapping[str, Any] | None = field("doorState", default=None)
    """Locks and openings, shaped like `DoorsState` of the API."""
    maintenance: Mapping[str, Any] | None = field("maintenance", default=None)
    """Service record, shaped like `Maintenance` of the API."""
    position: Mapping[str, Any] | None = field("position", default=None)
    """Position, shaped like `PositionBase` of the API."""
    alerts: Sequence[Mapping[str, Any]] | None = field("alerts", default=None)
    """Alerts active at the time, shaped like `Alert` of the API."""
    alarm: Mapping[str, Any] | None = field("alarm", default=None)
    """Anti-theft alarm, shaped like `Alarm` of the API."""
    latest_telemetry: Mapping[str, Any] | None = field("latestTelemetry", default=None)
    """Latest measurements taken together, as the API gives them."""


class ExtensionType(OpenEnum):
    """Kind of data in the body."""

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_ALERTS_ACTIVE = "vehicle.alerts.active"
    VEHICLE_ALARM = "vehicle.alarm"
    VEHICLE_LATEST_TELEMETRY = "vehicle.latestTelemetry"
