# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class DoorsStateBase(Model):
    """Locks and openings of a vehicle."""

    locked_state: Sequence[LockedState] | None = field("lockedState", default=None)
    """Locks in force; several can hold at once."""
    opening: Sequence[Opening] | None = field("opening", default=None)
    """Doors and other openings, one entry each."""


class DoorsStateBaseState(OpenEnum):
    """Open or closed."""

    OPEN = "Open"
    CLOSED = "Closed"


class Identifier(OpenEnum):
    """Which door, window or lid."""

    DRIVER = "Driver"
    PASSENGER = "Passenger"
    REAR_LEFT = "RearLeft"
    REAR_RIGHT = "RearRight"
    TRUNK = "Trunk"
    REAR_WINDOW = "RearWindow"
    ROOF_WINDOW = "RoofWindow"
    HOOD_DOOR = "HoodDoor"


class LockedState(OpenEnum):
    """A lock that is in force."""

    UNLOCKED = "Unlocked"
    LOCKED = "Locked"
    SUPER_LOCKED = "SuperLocked"
    DRIVER_DOOR_UNLOCKED = "DriverDoorUnlocked"
    CABIN_DOORS_UNLOCKED = "CabinDoorsUnlocked"
    CARGO_DOORS_LOCKED = "CargoDoorsLocked"
    CARGO_DOORS_UNLOCKED = "CargoDoorsUnlocked"
    REAR_DOORS_UNLOCKED = "RearDoorsUnlocked"
    REAR_DOORS_LOCKED = "RearDoorsLocked"
    PASSENGER_DOOR_UNLOCKED = "PassengerDoorUnlocked"


class Opening(Model, pointer="/components/schemas/DoorsStateBase/properties/opening/items"):
    """One door, window or lid."""

    identifier: Identifier | None = field("identifier", default=None)
    """Which door, window or lid."""
    state: DoorsStateBaseState | None = field("state", default=None)
    """Open or closed."""
