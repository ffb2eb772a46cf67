# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class RemoteType(OpenEnum):
    """Kind of a remote command."""

    LOCKING = "Locking"
    HORN = "Horn"
    LIGHTS = "Lights"
    PRECONDITIONING = "Preconditioning"
    ONBOARD_PERSONAL_DATA = "OnboardPersonalData"
    CHARGING = "Charging"
    STOLEN = "Stolen"
    WAKEUP = "Wakeup"
    NAVIGATION = "Navigation"
    VEHICLE_FINDER = "VehicleFinder"
    IMMOBILIZATION = "Immobilization"
    VEHICLE_CONFIG_KEY_PAIRING = "VehicleConfig.KeyPairing"
    TAN_SUPPRESS = "Tan.suppress"
    TAN_CONFIRM = "Tan.confirm"
