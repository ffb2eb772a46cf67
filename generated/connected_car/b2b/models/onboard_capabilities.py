# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Charging(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging"):
    """Remote charging."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:charging:write")
    """Scope that the command needs."""
    parameters: OnboardCapabilitiesParameters | None = field("parameters", default=None, required=True)
    """Which charging orders are understood."""


class Door(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/door"):
    """Remote locking and unlocking."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:door:write")
    """Scope that the command needs."""


class Horn(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/horn"):
    """Sounding the horn."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:horn:write")
    """Scope that the command needs."""


class Immediate(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/immediate",
):
    """Orders that act at once."""

    start: bool | None = field("start", default=None)
    """Whether charging can be started at once."""
    stop: bool | None = field("stop", default=None)
    """Whether charging can be stopped at once."""


class Navigation(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/navigation"):
    """Sending destinations to the navigation system."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:navigation:write")
    """Scope that the command needs."""


class OnboardCapabilities(Model):
    """What a vehicle can report and do; empty parts mean unknown, not no."""

    data: Sequence[OnboardCapabilitiesData] | None = field("data", default=None)
    """Scopes whose data the vehicle can feed; says nothing about single values or about consent."""
    remote: OnboardCapabilitiesRemote | None = field("remote", default=None)
    """Commands the vehicle understands."""


class OnboardCapabilitiesData(OpenEnum):
    """A scope whose data the vehicle can feed."""

    DATA_VEHICLE_DEVICES_PNC = "data:vehicle:devices:pnc"
    DATA_TELEMETRY = "data:telemetry"
    DATA_TELEMETRY_ENVIRONMENT = "data:telemetry:environment"
    DATA_TELEMETRY_PRIVACY = "data:telemetry:privacy"
    DATA_TELEMETRY_VEHICLE = "data:telemetry:vehicle"
    DATA_TELEMETRY_VEHICLE_IGNITION = "data:telemetry:vehicle:ignition"
    DATA_TELEMETRY_VEHICLE_PRECONDITIONING = "data:telemetry:vehicle:preconditioning"
    DATA_TELEMETRY_VEHICLE_ENERGIES = "data:telemetry:vehicle:energies"
    DATA_TELEMETRY_VEHICLE_ENGINES = "data:telemetry:vehicle:engines"
    DATA_TELEMETRY_VEHICLE_DOORS_STATE = "data:telemetry:vehicle:doorsState"
    DATA_TELEMETRY_VEHICLE_POWERTRAIN = "data:telemetry:vehicle:powertrain"
    DATA_TELEMETRY_VEHICLE_BATTERY = "data:telemetry:vehicle:battery"
    DATA_TELEMETRY_VEHICLE_SAFETY = "data:telemetry:vehicle:safety"
    DATA_TELEMETRY_VEHICLE_ODOMETER = "data:telemetry:vehicle:odometer"
    DATA_TELEMETRY_VEHICLE_KINETIC = "data:telemetry:vehicle:kinetic"
    DATA_TELEMETRY_VEHICLE_TRANSMISSION = "data:telemetry:vehicle:transmission"
    DATA_TELEMETRY_VEHICLE_ADAS = "data:telemetry:vehicle:adas"
    DATA_TELEMETRY_VEHICLE_LIGHTING_SYSTEM = "data:telemetry:vehicle:lightingSystem"
    DATA_TELEMETRY_VEHICLE_MAINTENANCE = "data:telemetry:vehicle:maintenance"
    DATA_TELEMETRY_VEHICLE_DRIVING_BEHAVIOR = "data:telemetry:vehicle:drivingBehavior"
    DATA_TELEMETRY_VEHICLE_WIPING_BLADES = "data:telemetry:vehicle:wipingBlades"
    DATA_TELEMETRY_VEHICLE_ALARM = "data:telemetry:vehicle:alarm"
    DATA_POSITION = "data:position"
    DATA_TRIP = "data:trip"
    DATA_ALERT = "data:alert"
    DATA_COLLISION = "data:collision"


class OnboardCapabilitiesLights(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/lights"
):
    """Switching the lights."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:lights:write")
    """Scope that the command needs."""


class OnboardCapabilitiesParameters(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters"
):
    """Which charging orders are understood."""

    immediate: Immediate | None = field("immediate", default=None)
    """Orders that act at once."""
    schedule: OnboardCapabilitiesSchedule | None = field("schedule", default=None)
    """Orders that set the charging timer."""
    preferences: OnboardCapabilitiesPreferences | None = field("preferences", default=None)
    """Settings that can be changed."""


class OnboardCapabilitiesPreconditioning(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning"
):
    """Remote heating or cooling of the cabin."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:preconditioning:write")
    """Scope that the command needs."""
    parameters: OnboardCapabilitiesPreconditioningParameters | None = field("parameters", default=None, required=True)
    """Which preconditioning orders are understood."""


class OnboardCapabilitiesPreconditioningParameters(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning/properties/parameters",
):
    """Which preconditioning orders are understood."""

    programs: OnboardCapabilitiesPrograms | None = field("programs", default=None)
    """Timer slots."""
    immediate: bool | None = field("immediate", default=None)
    """Whether air conditioning can be started at once."""


class OnboardCapabilitiesPreferences(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/preferences",
):
    """Settings that can be changed."""

    level: bool | None = field("level", default=None)
    """Whether the power level can be set."""
    type: bool | None = field("type", default=None)
    """Whether full or partial charge can be chosen."""


class OnboardCapabilitiesPrograms(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning/properties/parameters/properties/programs",
):
    """Timer slots."""

    size: int | None = field("size", default=None, required=True)
    """How many timer slots the vehicle has."""


class OnboardCapabilitiesRemote(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote"):
    """Commands the vehicle understands."""

    preconditioning: OnboardCapabilitiesPreconditioning | None = field("preconditioning", default=None, required=True)
    """Remote heating or cooling of the cabin."""
    charging: Charging | None = field("charging", default=None, required=True)
    """Remote charging."""
    door: Door | None = field("door", default=None, required=True)
    """Remote locking and unlocking."""
    horn: Horn | None = field("horn", default=None, required=True)
    """Sounding the horn."""
    lights: OnboardCapabilitiesLights | None = field("lights", default=None, required=True)
    """Switching the lights."""
    wakeup: Wakeup | None = field("wakeup", default=None, required=True)
    """Waking the vehicle so that it uploads fresh data."""
    navigation: Navigation | None = field("navigation", default=None, required=True)
    """Sending destinations to the navigation system."""
    stolen: OnboardCapabilitiesStolen | None = field("stolen", default=None, required=True)
    """Theft report and tracking."""


class OnboardCapabilitiesSchedule(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/schedule",
):
    """Orders that set the charging timer."""

    programs: OnboardCapabilitiesSchedulePrograms | None = field("programs", default=None, required=True)
    """Timer slots."""
    next_delayed_time: bool | None = field("nextDelayedTime", default=None, required=True)
    """Whether a single delayed start can be set."""


class OnboardCapabilitiesSchedulePrograms(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/schedule/properties/programs",
):
    """Timer slots."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether timer slots can be set."""
    size: int | None = field("size", default=None)
    """How many timer slots the vehicle has."""


class OnboardCapabilitiesStolen(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/stolen"
):
    """Theft report and tracking."""

    supported: bool | None = field("supported", default=None)
    """Whether the vehicle takes this command."""


class Wakeup(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/wakeup"):
    """Waking the vehicle so that it uploads fresh data."""

    supported: bool | None = field("supported", default=None, required=True)
    """Whether the vehicle takes this command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:wakeup:write")
    """Scope that the command needs; written `wakeup` here, while the body of a remote writes `wakeUp`."""
