# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class LockedState(OpenEnum):
    """Lock state of the vehicle or of a part of it."""

    UNLOCKED = "Unlocked"
    LOCKED = "Locked"
    SUPER_LOCKED = "SuperLocked"
    DRIVER_DOOR_UNLOCKED = "DriverDoorUnlocked"
    CABIN_DOORS_UNLOCKED = "CabinDoorsUnlocked"
    CARGO_DOORS_LOCKED = "CargoDoorsLocked"
    CARGO_DOORS_UNLOCKED = "CargoDoorsUnlocked"
    REAR_DOORS_UNLOCKED = "RearDoorsUnlocked"
    REAR_DOORS_LOCKED = "RearDoorsLocked"
    TRUNK_LOCKED = "TrunkLocked"
    TRUNK_UN_LOCKED = "TrunkUnLocked"
