# End users (B2C): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.enums import OpenEnum


class RemotePendingEventStatus(OpenEnum):
    """Stage on the way; none of them is final."""

    ACCEPTED = "Accepted"
    WAKING_UP_VEHICLE = "WakingUpVehicle"
    CHECKING_VEHICLE = "CheckingVehicle"
    SENT_TO_VEHICLE = "SentToVehicle"
    VEHICLE_BATTERY_CHARGE_TOO_LOW = "VehicleBatteryChargeTooLow"
    TOO_MANY_WAKE_UPS_OVER_MONTH = "TooManyWakeUpsOverMonth"
