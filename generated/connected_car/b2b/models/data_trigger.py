# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class DataTrigger(Model):
    """Condition on one value of the vehicle."""

    data: DataTriggerData | None = field("data", default=None, required=True)
    """Value to watch; these names are their own vocabulary, not JSON paths of the status."""
    op: DataTriggerOp | None = field("op", default=None, required=True)
    """How to compare; not every operator fits every value, and `onChange` takes no operand."""
    value: Sequence[str] | None = field("value", default=None)
    """Operands as strings: none for `onChange`, several for `includedIn`, else exactly one."""


class DataTriggerData(OpenEnum):
    """Value to watch; these names are their own vocabulary, not JSON paths of the status."""

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
    VEHICLE_DRIVING_BEHAVIOR_MODE = "vehicle.drivingBehavior.mode"
    VEHICLE_COLLISION_SIDE = "vehicle.collision.side"
    VEHICLE_COLLISION_SEVERITY = "vehicle.collision.severity"
    VEHICLE_SAFETY_AUTO_E_CALL_TRIGGERING = "vehicle.safety.autoECallTriggering"
    VEHICLE_PRECONDITIONING_AIR_CONDITIONING = "vehicle.preconditioning.airConditioning"
    VEHICLE_ALARM_TRIGGER_TYPE = "vehicle.alarm.trigger.type"
    VEHICLE_ALARM_STATUS_ACTIVATION = "vehicle.alarm.status.activation"
    STOLEN_STATE = "stolen.state"


class DataTriggerOp(OpenEnum):
    """How to compare; not every operator fits every value, and `onChange` takes no operand."""

    EQUALS_TO = "equalsTo"
    GREATER_THAN = "greaterThan"
    LOWER_THAN = "lowerThan"
    INCLUDED_IN = "includedIn"
    ON_CHANGE = "onChange"
