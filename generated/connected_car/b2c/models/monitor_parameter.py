# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .monitor_attribute import MonitorAttribute
    from .monitor_callback_subscribe import MonitorCallbackSubscribe
    from .monitor_trigger import MonitorTrigger


class ExtendedEventParam(OpenEnum):
    """Vehicle data that an event can carry; telemetry takes a suffix too, such as
    `vehicle.telemetry.vehicle.energies`.
    """

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_STATUS = "vehicle.status"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_TELEMETRY = "vehicle.telemetry"
    VEHICLE_ALERTS = "vehicle.alerts"
    VEHICLE_ALARM = "vehicle.alarm"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_TELEMETRY_ENVIRONMENT = "vehicle.telemetry.environment"
    VEHICLE_TELEMETRY_PRIVACY = "vehicle.telemetry.privacy"
    VEHICLE_TELEMETRY_VEHICLE = "vehicle.telemetry.vehicle"
    VEHICLE_TELEMETRY_VEHICLE_ADAS = "vehicle.telemetry.vehicle.adas"
    VEHICLE_TELEMETRY_VEHICLE_BATTERY = "vehicle.telemetry.vehicle.battery"
    VEHICLE_TELEMETRY_VEHICLE_DOORS_STATE = "vehicle.telemetry.vehicle.doorsState"
    VEHICLE_TELEMETRY_VEHICLE_ENERGIES = "vehicle.telemetry.vehicle.energies"
    VEHICLE_TELEMETRY_VEHICLE_ENGINES = "vehicle.telemetry.vehicle.engines"
    VEHICLE_TELEMETRY_VEHICLE_IGNITION = "vehicle.telemetry.vehicle.ignition"
    VEHICLE_TELEMETRY_VEHICLE_LIGHTING_SYSTEM = "vehicle.telemetry.vehicle.lightingSystem"
    VEHICLE_TELEMETRY_VEHICLE_SAFETY = "vehicle.telemetry.vehicle.safety"
    VEHICLE_TELEMETRY_VEHICLE_TRANSMISSION = "vehicle.telemetry.vehicle.transmission"
    VEHICLE_TELEMETRY_VEHICLE_ALARM_STATUS = "vehicle.telemetry.vehicle.alarm.status"
    VEHICLE_TELEMETRY_VEHICLE_ALARM_TRIGGER = "vehicle.telemetry.vehicle.alarm.trigger"
    VEHICLE_TELEMETRY_VEHICLE_WIPING_BLADES = "vehicle.telemetry.vehicle.wipingBlades"


class MonitorParameter(Model):
    """Definition of a monitor: what to watch and what to send along."""

    label: str | None = field("label", default=None, required=True)
    """Your own name for the monitor."""
    subscribe_param: MonitorCallbackSubscribe | None = field("subscribeParam", default=None)
    """Reminders and attributes for the events of this monitor."""
    attributes: Sequence[MonitorAttribute] | None = field("attributes", default=None)
    """Keys and values added to each event of this monitor."""
    extended_event_param: Sequence[ExtendedEventParam] | None = field("extendedEventParam", default=None)
    """Vehicle data to send along with each event; parts without a granted scope are left out."""
    trigger_param: TriggerParam | None = field("triggerParam", default=None, required=True)
    """What to watch."""


class TriggerParam(Model, pointer="/components/schemas/MonitorParameter/properties/triggerParam"):
    """What to watch."""

    triggers: Sequence[MonitorTrigger] | None = field("triggers", default=None, required=True, min_items=1, max_items=5)
    """1 to 5 conditions, each with a name of its own."""
    bool_exp: str | None = field("boolExp", default=None, required=True)
    """Names of triggers joined by `&`, `|`, `!` and parentheses; neither always true nor always false."""
