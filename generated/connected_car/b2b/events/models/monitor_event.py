# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class MonitorEvent(Model):
    """What a monitor noticed on one vehicle."""

    fleet_id: str | None = field("fleetId", default=None)
    """Fleet that the vehicle belongs to."""
    vin: str | None = field("vin", default=None)
    """Vehicle it happened to."""
    event_date: datetime | None = field("eventDate", default=None)
    """When it happened, UTC."""
    values: Sequence[MonitorEventValue] | None = field("values", default=None)
    """Values that made it fire, one for each trigger involved."""
    extensions: Sequence[MonitorEventExtension] | None = field("extensions", default=None)
    """Extra vehicle data, one entry for each kind you asked for."""
    refresh: bool | None = field("refresh", default=None)
    """`False`: the condition has just become true; `True`: reminder that it still is."""


class MonitorEventBody(Model, pointer="/components/schemas/MonitorEvent/properties/extensions/items/properties/body"):
    """The data, in the member that fits the type."""

    door_state: Mapping[str, Any] | None = field("doorState", default=None)
    """Last known locks and openings, shaped like `DoorsState` of the API."""
    status: Mapping[str, Any] | None = field("status", default=None)
    """Last known status, shaped like `Status` of the API."""
    maintenance: Mapping[str, Any] | None = field("maintenance", default=None)
    """Last known service record, shaped like `Maintenance` of the API."""
    position: Mapping[str, Any] | None = field("position", default=None)
    """Last known position, shaped like `Position` of the API."""
    telemetry: Mapping[str, Any] | None = field("telemetry", default=None)
    """Last known measurements, shaped like `Telemetry` of the API."""
    alerts: Sequence[Mapping[str, Any]] | None = field("alerts", default=None)
    """Alerts active at the time, shaped like `Alert` of the API."""
    collisions: Mapping[str, Any] | None = field("collisions", default=None)
    """Last collision by then, shaped like `Collision` of the API."""
    trip: Mapping[str, Any] | None = field("trip", default=None)
    """Trip that belongs to the event, shaped like `Trip` of the API."""
    stolen: Mapping[str, Any] | None = field("stolen", default=None)
    """Theft record; given only while the vehicle counts as stolen."""


class MonitorEventData(OpenEnum):
    """Watched value, by the name used in the trigger."""

    VEHICLE_ALERT = "vehicle.alert"
    VEHICLE_ODOMETER = "vehicle.odometer"
    VEHICLE_POWERTRAIN_STATUS = "vehicle.powertrain.status"
    VEHICLE_ENGINES_THERMIC_OIL_TEMP = "vehicle.engines.thermic.oil.temp"
    VEHICLE_ENERGY_ELECTRIC_LEVEL = "vehicle.energy.electric.level"
    VEHICLE_ENERGY_ELECTRIC_AUTONOMY = "vehicle.energy.electric.autonomy"
    VEHICLE_ENERGY_FUEL_LEVEL = "vehicle.energy.fuel.level"
    VEHICLE_ENERGY_FUEL_AUTONOMY = "vehicle.energy.fuel.autonomy"
    VEHICLE_AUTONOMY = "vehicle.autonomy"
    VEHICLE_ENERGY_CHARGING_STATUS = "vehicle.energy.charging.status"
    VEHICLE_ENERGY_CHARGING_PLUGGED = "vehicle.energy.charging.plugged"
    VEHICLE_ENERGY_CHARGING_TYPE = "vehicle.energy.charging.type"
    VEHICLE_DOORS_STATE_LOCKED_STATE = "vehicle.doorsState.lockedState"
    VEHICLE_DOORS_STATE_OPENING = "vehicle.doorsState.opening"
    VEHICLE_KINETIC_MOVING = "vehicle.kinetic.moving"
    VEHICLE_KINETIC_SPEED = "vehicle.kinetic.speed"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_TRIP_START = "vehicle.trip.start"
    VEHICLE_TRIP_STOP = "vehicle.trip.stop"
    VEHICLE_TRIP_DURATION = "vehicle.trip.duration"
    VEHICLE_TRIP_DISTANCE = "vehicle.trip.distance"
    VEHICLE_TRIP_STATE = "vehicle.trip.state"
    VEHICLE_MAINTENANCE_DAYS_BEFORE_MAINTENANCE = "vehicle.maintenance.daysBeforeMaintenance"
    VEHICLE_MAINTENANCE_MILEAGE_BEFORE_MAINTENANCE = "vehicle.maintenance.mileageBeforeMaintenance"
    VEHICLE_SAFETY_BELT_WARNING = "vehicle.safety.beltWarning"
    ENVIRONMENT_AIR_TEMP = "environment.air.temp"
    PRIVACY_STATE = "privacy.state"
    VEHICLE_COLLISION_SIDE = "vehicle.collision.side"
    VEHICLE_COLLISION_SEVERITY = "vehicle.collision.severity"
    VEHICLE_SAFETY_AUTO_E_CALL_TRIGGERING = "vehicle.safety.autoECallTriggering"
    VEHICLE_PRECONDITIONING_AIR_CONDITIONING = "vehicle.preconditioning.airConditioning"
    VEHICLE_ALARM_TRIGGER_TYPE = "vehicle.alarm.trigger.type"
    VEHICLE_ALARM_STATUS_ACTIVATION = "vehicle.alarm.status.activation"
    STOLEN_STATE = "stolen.state"


class MonitorEventExtension(Model, pointer="/components/schemas/MonitorEvent/properties/extensions/items"):
    """Extra vehicle data of one kind."""

    type: MonitorEventType | None = field("type", default=None)
    """Kind of data in the body."""
    body: MonitorEventBody | None = field("body", default=None)
    """The data, in the member that fits the type."""


class MonitorEventType(OpenEnum):
    """Kind of data in the body."""

    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_STATUS = "vehicle.status"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_POSITION = "vehicle.position"
    VEHICLE_TELEMETRY = "vehicle.telemetry"
    VEHICLE_ALERTS = "vehicle.alerts"
    VEHICLE_COLLISIONS = "vehicle.collisions"
    VEHICLE_TRIP = "vehicle.trip"
    VEHICLE_STOLEN = "vehicle.stolen"


class MonitorEventValue(Model, pointer="/components/schemas/MonitorEvent/properties/values/items"):
    """One watched value that made the monitor fire."""

    data: MonitorEventData | None = field("data", default=None)
    """Watched value, by the name used in the trigger."""
    value: MonitorEventValueObject | None = field("value", default=None)
    """Value after the change."""


class MonitorEventValueBody(
    Model, pointer="/components/schemas/MonitorEvent/properties/values/items/properties/value/properties/body"
):
    """The value itself, in one of two forms."""

    literal_value: str | None = field("literalValue", default=None)
    """The value as text; convert it to the type of the watched data."""
    object_values: Sequence[Mapping[str, Any]] | None = field("objectValues", default=None)
    """Whole objects, such as the alerts that appeared."""


class MonitorEventValueObject(
    Model, pointer="/components/schemas/MonitorEvent/properties/values/items/properties/value"
):
    """Value after the change."""

    type: MonitorEventValueType | None = field("type", default=None)
    """Form of the body: text, alert objects or collision objects."""
    body: MonitorEventValueBody | None = field("body", default=None)
    """The value itself, in one of two forms."""


class MonitorEventValueType(OpenEnum):
    """Form of the body: text, alert objects or collision objects."""

    STRING = "string"
    OBJ_ALERT = "obj.alert"
    OBJ_COLLISION = "obj.collision"
