# End users (B2C): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.enums import OpenEnum


class RemoteType(OpenEnum):
    """Kinds of command; `ChargingState` is known to events only."""

    THERMAL_PRECONDITIONING = "ThermalPreconditioning"
    ELECTRIC_BATTERY_CHARGING_REQUEST = "ElectricBatteryChargingRequest"
    HORN = "Horn"
    DOORS = "Doors"
    LIGHTS = "Lights"
    CHARGING_STATE = "ChargingState"
    WAKE_UP = "WakeUp"
    NAVIGATION = "Navigation"
