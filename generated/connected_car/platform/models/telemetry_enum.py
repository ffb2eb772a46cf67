# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TelemetryEnum(OpenEnum):
    """Telemetry block to ask for; a parent such as vehicle covers all below it."""

    ENVIRONMENT = "environment"
    PRIVACY = "privacy"
    VEHICLE = "vehicle"
    VEHICLE_IGNITION = "vehicle.ignition"
    VEHICLE_LOCATION = "vehicle.location"
    VEHICLE_PRECONDITIONING = "vehicle.preconditioning"
    VEHICLE_TYRE_STATE = "vehicle.tyreState"
    VEHICLE_ENERGIES = "vehicle.energies"
    VEHICLE_ENGINES = "vehicle.engines"
    VEHICLE_DOORS_STATE = "vehicle.doorsState"
    VEHICLE_BATTERY = "vehicle.battery"
    VEHICLE_SAFETY = "vehicle.safety"
    VEHICLE_ODOMETER = "vehicle.odometer"
    VEHICLE_KINETIC = "vehicle.kinetic"
    VEHICLE_PROPULSION = "vehicle.propulsion"
    VEHICLE_BRAKING_SYSTEM = "vehicle.brakingSystem"
    VEHICLE_TRANSMISSION = "vehicle.transmission"
    VEHICLE_ADAS = "vehicle.adas"
    VEHICLE_LIGHTING_SYSTEM = "vehicle.lightingSystem"
    VEHICLE_MAINTENANCE = "vehicle.maintenance"
    VEHICLE_ALERTS_REPORT = "vehicle.alertsReport"
    VEHICLE_ACTIVE_ALERTS = "vehicle.activeAlerts"
    VEHICLE_DRIVING_BEHAVIOR = "vehicle.drivingBehavior"
    VEHICLE_ALARM_STATUS = "vehicle.alarm.status"
    VEHICLE_ALARM_TRIGGER = "vehicle.alarm.trigger"
