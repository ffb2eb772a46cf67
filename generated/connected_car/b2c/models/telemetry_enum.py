# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TelemetryEnum(OpenEnum):
    """Kind of measurement."""

    ENVIRONMENT = "environment"
    PRIVACY = "privacy"
    VEHICLE = "vehicle"
    VEHICLE_ADAS = "vehicle.adas"
    VEHICLE_BATTERY = "vehicle.battery"
    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_ENERGIES = "vehicle.energies"
    VEHICLE_ENGINES = "vehicle.engines"
    VEHICLE_IGNITION = "vehicle.ignition"
    VEHICLE_LIGHTING_SYSTEM = "vehicle.lightingSystem"
    VEHICLE_SAFETY = "vehicle.safety"
    VEHICLE_TRANSMISSION = "vehicle.transmission"
    VEHICLE_ALARM_STATUS = "vehicle.alarm.status"
    VEHICLE_ALARM_TRIGGER = "vehicle.alarm.trigger"
    VEHICLE_WIPING_BLADES = "vehicle.wipingBlades"
