# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .extension import Extension
    from .geo_position import GeoPosition
    from .lmn_target_position import LMNTargetPosition
    from .monitor_extension import MonitorExtension
    from .pairing import Pairing
    from .value import Value
    from .workflow import Workflow


class DigitalKey(
    Model, pointer="/components/schemas/MonitorEvent/properties/settings/properties/event/properties/digitalKey"
):
    """News about the digital key."""

    pairing: Pairing | None = field("pairing", default=None)
    """Address and password for pairing, while they are valid."""
    workflow: Workflow | None = field("workflow", default=None, required=True)
    """How far the pairing is."""
    status: MonitorEventStatus | None = field("status", default=None, required=True)
    """What happened to the key: pairing, sharing, suspension, end."""


class LastMileNavigation(
    Model, pointer="/components/schemas/MonitorEvent/properties/settings/properties/event/properties/lastMileNavigation"
):
    """The car handed the rest of the route over."""

    target_location: LMNTargetPosition | None = field("targetLocation", default=None, required=True)
    """Where the driver wants to go."""
    current_location: GeoPosition | None = field("currentLocation", default=None, required=True)
    """Where the vehicle is."""


class MonitorEvent(Model):
    """What a monitor noticed, with the vehicle data you asked for."""

    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Monitor that fired."""
    values: Sequence[Value] | None = field("values", default=None, deprecated=True)
    """Older place of `data.values`."""
    extensions: Sequence[Extension] | None = field("extensions", default=None, deprecated=True)
    """Older place of `data.extensions`."""
    refresh: bool | None = field("refresh", default=None, deprecated=True)
    """Older place of `data.refresh`."""
    data: MonitorEventData | None = field("data", default=None)
    """Event of a data, zone or time trigger."""
    settings: Settings | None = field("settings", default=None)
    """Event of a settings trigger."""


class MonitorEventData(Model, pointer="/components/schemas/MonitorEvent/properties/data"):
    """Event of a data, zone or time trigger."""

    values: Sequence[MonitorEventValue] | None = field("values", default=None, required=True)
    """Values that made it fire, one for each trigger involved."""
    extensions: Sequence[MonitorExtension] | None = field("extensions", default=None)
    """Extra vehicle data, one entry for each kind you asked for."""
    refresh: bool | None = field("refresh", default=None)
    """`False`: the condition has just become true; `True`: reminder that it still is."""


class MonitorEventSettingsEvent(Model, pointer="/components/schemas/MonitorEvent/properties/settings/properties/event"):
    """What happened: to a digital key, or a route handed over; one of the two."""

    digital_key: DigitalKey | None = field("digitalKey", default=None)
    """News about the digital key."""
    last_mile_navigation: LastMileNavigation | None = field("lastMileNavigation", default=None)
    """The car handed the rest of the route over."""


class MonitorEventStatus(OpenEnum):
    """What happened to the key: pairing, sharing, suspension, end."""

    PASSWORD_URL_GENERATED = "PasswordUrlGenerated"
    PASSWORD_EXPIRED = "PasswordExpired"
    OWNER_PAIRING_COMPLETED = "OwnerPairingCompleted"
    PASSWORD_FAILED_TIMEOUT = "PasswordFailedTimeout"
    PASSWORD_FAILED_LIMIT_EXCEEDS = "PasswordFailedLimitExceeds"
    KEY_SHARED_SUCCESSFULLY = "KeySharedSuccessfully"
    UNPAIRED = "Unpaired"
    OWNER_KEY_TERMINATED = "OwnerKeyTerminated"
    INVALID_VEHICLE_CONDITION = "InvalidVehicleCondition"
    INVALID_NO_PHYSICAL_KEY_AUTHENTICATED = "InvalidNoPhysicalKeyAuthenticated"
    OWNER_KEY_SUSPENDED = "OwnerKeySuspended"
    OWNER_KEY_RESUMED = "OwnerKeyResumed"
    SHARED_KEY_TERMINATED = "SharedKeyTerminated"
    SHARED_KEY_SUSPENDED = "SharedKeySuspended"
    SHARED_KEY_RESUMED = "SharedKeyResumed"


class MonitorEventType(OpenEnum):
    """Kind of setting: digital key or last-mile navigation."""

    DIGITAL_KEY = "DigitalKey"
    LAST_MILE_NAVIGATION = "LastMileNavigation"


class MonitorEventValue(Model, pointer="/components/schemas/MonitorEvent/properties/data/properties/values/items"):
    """One watched value that made the monitor fire."""

    data: MonitorEventValueData | None = field("data", default=None, required=True)
    """Watched value, by the name used in the trigger."""
    value: str | None = field("value", default=None)
    """Value after the change, as text; convert it to the type of the watched data."""
    previous: str | None = field("previous", default=None)
    """Value before the change, as text; given only if the trigger asked for it."""


class MonitorEventValueData(OpenEnum):
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


class Settings(Model, pointer="/components/schemas/MonitorEvent/properties/settings"):
    """Event of a settings trigger."""

    type: MonitorEventType | None = field("type", default=None, required=True)
    """Kind of setting: digital key or last-mile navigation."""
    event: MonitorEventSettingsEvent | None = field("event", default=None, required=True)
    """What happened: to a digital key, or a route handed over; one of the two."""
