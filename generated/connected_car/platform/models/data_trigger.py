# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class DataTrigger(Model):
    """Fires when a value of the vehicle meets a condition."""

    data: DataTriggerData | None = field("data", default=None, required=True)
    """Which value; a trigger name such as vehicle.energy.electric.level, not a path of a reply."""
    op: DataTriggerOp | None = field("op", default=None, required=True)
    """Comparison; which ones fit depends on the value."""
    value: Sequence[str] | None = field("value", default=None)
    """What to compare with, as text; several only for includedIn, none for onChange."""
    previous: DataTriggerPrevious | None = field("previous", default=None)
    """State the value must have had before."""


class DataTriggerData(OpenEnum):
    """Which value; a trigger name such as vehicle.energy.electric.level, not a path of a reply."""

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
    """Comparison; which ones fit depends on the value."""

    EQUALS_TO = "equalsTo"
    GREATER_THAN = "greaterThan"
    LOWER_THAN = "lowerThan"
    INCLUDED_IN = "includedIn"
    ON_CHANGE = "onChange"


class DataTriggerPrevious(Model, pointer="/components/schemas/DataTrigger/properties/previous"):
    """State the value must have had before."""

    value: Sequence[str] | None = field("value", default=None, required=True)
    """Value before, as text."""
    op: DataTriggerPreviousOp | None = field("op", default=None, required=True)
    """Comparison with the value before."""


class DataTriggerPreviousOp(OpenEnum):
    """Comparison with the value before."""

    EQUALS_TO = "equalsTo"
    INCLUDED_IN = "includedIn"
