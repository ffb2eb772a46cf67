# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .monitor_callback_subscribe import MonitorCallbackSubscribe
    from .monitor_trigger import MonitorTrigger


class ExtendedEventParam(OpenEnum):
    """Vehicle data that an event of a monitor can carry."""

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_STATUS = "vehicle.status"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_TELEMETRY = "vehicle.telemetry"
    VEHICLE_ALERTS = "vehicle.alerts"
    VEHICLE_COLLISIONS = "vehicle.collisions"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_STOLEN = "vehicle.stolen"


class MonitorParameter(Model):
    """Definition of a monitor: what to watch and where to tell."""

    label: str | None = field("label", default=None, required=True)
    """Your own name for the monitor."""
    subscribe_param: MonitorCallbackSubscribe | None = field("subscribeParam", default=None, required=True)
    """Web hook, retries and reminders for the events of this monitor."""
    extended_event_param: Sequence[ExtendedEventParam] | None = field("extendedEventParam", default=None)
    """Vehicle data to send along with each event."""
    trigger_param: TriggerParam | None = field("triggerParam", default=None, required=True)
    """What to watch."""


class TriggerParam(Model, pointer="/components/schemas/MonitorParameter/properties/triggerParam"):
    """What to watch."""

    triggers: Sequence[MonitorTrigger] | None = field("triggers", default=None, required=True, min_items=1, max_items=5)
    """1 to 5 conditions, each with a name of its own."""
    bool_exp: str | None = field("boolExp", default=None, required=True)
    """Names of triggers joined by `&`, `|`, `!` and parentheses; neither always true nor always false."""
