# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .monitor_attribute import MonitorAttribute
    from .monitor_channel_subscribe import MonitorChannelSubscribe
    from .monitor_trigger import MonitorTrigger
    from .on_monitor_event import OnMonitorEvent


class MonitorParameter(Model):
    """Settings of a monitor: triggers, their combination, and what to send."""

    label: str | None = field("label", default=None, required=True)
    """Name you give the monitor."""
    subscribe_param: MonitorChannelSubscribe | None = field("subscribeParam", default=None)
    """Reminders and extra attributes for its events."""
    on_event: OnMonitorEvent | None = field("onEvent", default=None)
    """What else to do when the monitor fires."""
    attributes: Sequence[MonitorAttribute] | None = field("attributes", default=None)
    """Key and value pairs added to every event of the monitor."""
    extended_event_param: Sequence[MonitorParameterExtendedEventParam] | None = field(
        "extendedEventParam", default=None
    )
    """Vehicle data to add to the event, where the grant covers them."""
    trigger_param: TriggerParam | None = field("triggerParam", default=None, required=True)
    """Triggers and the expression that combines them."""


class MonitorParameterExtendedEventParam(OpenEnum):
    """Vehicle data that an event of a monitor can carry."""

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_LATEST_TELEMETRY = "vehicle.latestTelemetry"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_TELEMETRY = "vehicle.telemetry"
    VEHICLE_ALERTS_ACTIVE = "vehicle.alerts.active"
    VEHICLE_COLLISION = "vehicle.collision"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_STOLEN = "vehicle.stolen"
    VEHICLE_ALARM = "vehicle.alarm"


class TriggerParam(Model, pointer="/components/schemas/MonitorParameter/properties/triggerParam"):
    """Triggers and the expression that combines them."""

    triggers: Sequence[MonitorTrigger] | None = field("triggers", default=None, required=True, min_items=1, max_items=5)
    """One to five triggers, each with a name of its own."""
    bool_exp: str | None = field("boolExp", default=None, required=True)
    """Expression over trigger names with &, |, ! and brackets, such as "(z1 & t1) | !t2". One that is always
    true or always false is refused with 400.
    """
