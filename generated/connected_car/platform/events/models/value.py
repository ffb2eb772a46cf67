# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class Value(Model, pointer="/components/schemas/Values/items"):
    """One watched value that made the monitor fire."""

    data: ValueData | None = field("data", default=None)
    """Watched value, by the name used in the trigger."""
    value: ValueObject | None = field("value", default=None)
    """Value after the change."""


class ValueBody(Model, pointer="/components/schemas/Values/items/properties/value/properties/body"):
    """The value itself, in one of two forms."""

    literal_value: str | None = field("literalValue", default=None)
    """The value as text; convert it to the type of the watched data."""
    object_values: Sequence[Mapping[str, Any]] | None = field("objectValues", default=None)
    """Whole objects, such as the alerts that appeared."""
    previous: str | None = field("previous", default=None)
    """Value before the change, as text; given only if the trigger asked for it."""


class ValueData(OpenEnum):
    """Watched value, by the name used in the trigger."""

    VEHICLE_ALERT = "vehicle.alert"
    VEHICLE_ODOMETER = "vehicle.odometer"
    VEHICLE_ENGINES_RUNNING = "vehicle.engines.running"
    VEHICLE_ENGINES_THERMIC_OIL_TEMP = "vehicle.engines.thermic.oil.temp"
    VEHICLE_ENERGY_ELECTRIC_LEVEL = "vehicle.energy.electric.level"
    VEHICLE_ENERGY_ELECTRIC_AUTONOMY = "vehicle.energy.electric.autonomy"
    VEHICLE_ENERGY_FUEL_LEVEL = "vehicle.energy.fuel.level"
    VEHICLE_ENERGY_FUEL_AUTONOMY = "vehicle.energy.fuel.autonomy"
    VEHICLE_AUTONOMY = "vehicle.autonomy"
    VEHICLE_ENERGY_CHARGING_STATUS = "vehicle.energy.charging.status"
    VEHICLE_ENERGY_CHARGING_PLUGGED = "vehicle.energy.charging.plugged"
    VEHICLE_DOORS_STATE_LOCKED_STATE = "vehicle.doorsState.lockedState"
    VEHICLE_DOORS_STATE_OPENING = "vehicle.doorsState.opening"
    VEHICLE_KINETIC_MOVING = "vehicle.kinetic.moving"
    VEHICLE_KINETIC_SPEED = "vehicle.kinetic.speed"
    VEHICLE_MAINTENANCE_DAYS_BEFORE_MAINTENANCE = "vehicle.maintenance.daysBeforeMaintenance"
    VEHICLE_MAINTENANCE_MILEAGE_BEFORE_MAINTENANCE = "vehicle.maintenance.mileageBeforeMaintenance"
    VEHICLE_SAFETY_BELT_WARNING = "vehicle.safety.beltWarning"
    VEHICLE_SAFETY_AUTO_E_CALL_TRIGGERING = "vehicle.safety.autoECallTriggering"
    ENVIRONMENT_AIR_TEMP = "environment.air.temp"
    PRIVACY_STATE = "privacy.state"
    VEHICLE_DRIVING_BEHAVIOR_MODE = "vehicle.drivingBehavior.mode"
    VEHICLE_COLLISION_SIDE = "vehicle.collision.side"
    VEHICLE_COLLISION_SEVERITY = "vehicle.collision.severity"
    VEHICLE_PRECONDITIONING_AIR_CONDITIONING = "vehicle.preconditioning.airConditioning"
    VEHICLE_ALARM_TRIGGER_TYPE = "vehicle.alarm.trigger.type"
    VEHICLE_ALARM_STATUS_ACTIVATION = "vehicle.alarm.status.activation"
    VEHICLE_TRIP_START = "vehicle.trip.start"
    VEHICLE_TRIP_STOP = "vehicle.trip.stop"
    STOLEN_STATE = "stolen.state"


class ValueObject(Model, pointer="/components/schemas/Values/items/properties/value"):
    """Value after the change."""

    type: ValueType | None = field("type", default=None)
    """Form of the body: text, or alert objects."""
    body: ValueBody | None = field("body", default=None)
    """The value itself, in one of two forms."""


class ValueType(OpenEnum):
    """Form of the body: text, or alert objects."""

    STRING = "string"
    OBJ_ALERT = "obj.alert"
