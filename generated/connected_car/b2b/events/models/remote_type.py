# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.enums import OpenEnum


class RemoteType(OpenEnum):
    """Kinds of command; `VehicleState` and `ChargingState` are known to events only."""

    THERMAL_PRECONDITIONING = "ThermalPreconditioning"
    ELECTRIC_BATTERY_CHARGING_REQUEST = "ElectricBatteryChargingRequest"
    HORN = "Horn"
    DOORS = "Doors"
    LIGHTS = "Lights"
    IMMOBILIZATION = "Immobilization"
    STOLEN = "Stolen"
    VEHICLE_STATE = "VehicleState"
    CHARGING_STATE = "ChargingState"
    WAKE_UP = "WakeUp"
    NAVIGATION = "Navigation"
