# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Charging(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging"):
    """Charging: start, stop, programmes, preferences."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:charging:write")
    """Scope the command needs."""
    parameters: OnboardCapabilitiesParameters | None = field("parameters", default=None, required=True)
    """Limits of the command."""


class Door(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/door"):
    """Doors; the command itself calls them locking."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:door:write")
    """Scope named here, remote:door:write; the command asks for remote:locking:write."""


class Horn(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/horn"):
    """Sounding the horn."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:horn:write")
    """Scope the command needs."""


class Immediate(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/immediate",
):
    """Charging at once."""

    start: bool | None = field("start", default=None)
    """True if charging can be started at once."""
    stop: bool | None = field("stop", default=None)
    """True if charging can be stopped at once."""


class Lights(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/lights"):
    """Flashing the lights."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:lights:write")
    """Scope the command needs."""


class Navigation(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/navigation"):
    """Sending destinations to the navigation system."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:navigation:write")
    """Scope the command needs."""


class OnboardCapabilities(Model):
    """Data scopes and remote commands a vehicle supports; filled only when the platform supports the vehicle."""

    data: Sequence[OnboardCapabilitiesData] | None = field("data", default=None)
    """Scopes of data the vehicle can feed, partly in B2C spelling (data:position, data:alert)."""
    remote: OnboardCapabilitiesRemote | None = field("remote", default=None)
    """Remote commands, each with its scope and limits."""


class OnboardCapabilitiesData(OpenEnum):
    """A scope whose data the vehicle can feed, partly in B2C spelling."""

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


class OnboardCapabilitiesParameters(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters"
):
    """Limits of the command."""

    immediate: Immediate | None = field("immediate", default=None, required=True)
    """Charging at once."""
    programs: OnboardCapabilitiesPrograms | None = field("programs", default=None, required=True)
    """Charging by programme."""
    settings: OnboardCapabilitiesSettings | None = field("settings", default=None, required=True)
    """Charging preferences the vehicle takes."""


class OnboardCapabilitiesParametersPrograms(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning/properties/parameters/properties/programs",
):
    """Limits of its programmes."""

    size: int | None = field("size", default=None, required=True)
    """Programmes the vehicle can hold; 4 when not told."""
    temperature: bool | None = field("temperature", default=None)
    """True if a programme can carry a temperature."""


class OnboardCapabilitiesPreconditioning(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning"
):
    """Heating or cooling the cabin before departure."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:preconditioning:write")
    """Scope the command needs."""
    parameters: OnboardCapabilitiesPreconditioningParameters | None = field("parameters", default=None, required=True)
    """Limits of the command."""


class OnboardCapabilitiesPreconditioningParameters(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/preconditioning/properties/parameters",
):
    """Limits of the command."""

    programs: OnboardCapabilitiesParametersPrograms | None = field("programs", default=None)
    """Limits of its programmes."""
    immediate: bool | None = field("immediate", default=None)
    """True if it can start at once."""


class OnboardCapabilitiesPrograms(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/programs",
):
    """Charging by programme."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if programmes are possible."""
    size: int | None = field("size", default=None, required=True)
    """Programmes the vehicle can hold; depends on the model."""
    occurrence: bool | None = field("occurrence", default=None, required=True)
    """True if a programme must name its days of the week."""
    min_charging_level: bool | None = field("minChargingLevel", default=None, required=True)
    """True if a programme takes a minimum charge."""
    max_charging_level: bool | None = field("maxChargingLevel", default=None, required=True)
    """True if a programme takes a maximum charge."""


class OnboardCapabilitiesRemote(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote"):
    """Remote commands, each with its scope and limits."""

    preconditioning: OnboardCapabilitiesPreconditioning | None = field("preconditioning", default=None, required=True)
    """Heating or cooling the cabin before departure."""
    charging: Charging | None = field("charging", default=None, required=True)
    """Charging: start, stop, programmes, preferences."""
    door: Door | None = field("door", default=None, required=True)
    """Doors; the command itself calls them locking."""
    horn: Horn | None = field("horn", default=None, required=True)
    """Sounding the horn."""
    lights: Lights | None = field("lights", default=None, required=True)
    """Flashing the lights."""
    wakeup: Wakeup | None = field("wakeup", default=None, required=True)
    """Waking the vehicle."""
    navigation: Navigation | None = field("navigation", default=None, required=True)
    """Sending destinations to the navigation system."""
    stolen: OnboardCapabilitiesStolen | None = field("stolen", default=None, required=True)
    """Theft report and starter inhibition."""
    tan_suppress: TanSuppress | None = field("tanSuppress", default=None)
    """Silencing theft alarm notifications."""


class OnboardCapabilitiesSettings(
    Model,
    pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/charging/properties/parameters/properties/settings",
):
    """Charging preferences the vehicle takes."""

    level: bool | None = field("level", default=None)
    """True if the charge level can be limited."""
    type: bool | None = field("type", default=None)
    """True if the kind of charge can be chosen."""


class OnboardCapabilitiesStolen(
    Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/stolen"
):
    """Theft report and starter inhibition."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""


class TanSuppress(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/tanSuppress"):
    """Silencing theft alarm notifications."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""


class Wakeup(Model, pointer="/components/schemas/OnboardCapabilities/properties/remote/properties/wakeup"):
    """Waking the vehicle."""

    supported: bool | None = field("supported", default=None, required=True)
    """True if the vehicle takes the command."""
    scope_name: str | None = field("scopeName", default=None, required=True, const="remote:wakeup:write")
    """Scope named here, remote:wakeup:write; the command asks for remote:wakeUp:write."""
