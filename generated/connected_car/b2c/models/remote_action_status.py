# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class RemoteActionStatus(OpenEnum):
    """Final: Success, AlreadyDone, Failed; all others are stages on the way."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    SUCCESS = "Success"
    ALREADY_DONE = "AlreadyDone"
    WAKING_UP_VEHICLE = "WakingUpVehicle"
    CHECKING_VEHICLE = "CheckingVehicle"
    SENT_TO_VEHICLE = "SentToVehicle"
    VEHICLE_BATTERY_CHARGE_TOO_LOW = "VehicleBatteryChargeTooLow"
    TOO_MANY_WAKE_UPS_OVER_MONTH = "TooManyWakeUpsOverMonth"
