# End users (B2C): generated, do not edit.
"""Scopes of the End users (B2C) API as types, for programs that let a type checker compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds; a method whose published
mandatory scope none of them covers is then an error of the type checker. A scope is a subclass of those
that cover it. Nothing here has an effect at run time.
"""

from __future__ import annotations

from typing import TypeAlias


class DataAlert:
    """``data:alert``"""


class DataCollision:
    """``data:collision``"""


class DataPosition:
    """``data:position``"""


class DataTelemetry:
    """``data:telemetry``"""


class DataTrip:
    """``data:trip``"""


class DataVehicleDevicesPnc:
    """``data:vehicle:devices:pnc``"""


class RemoteChargingWrite:
    """``remote:charging:write``"""


class RemoteDoorWrite:
    """``remote:door:write``"""


class RemoteHornWrite:
    """``remote:horn:write``"""


class RemoteLightsWrite:
    """``remote:lights:write``"""


class RemoteNavigationWrite:
    """``remote:navigation:write``"""


class RemotePreconditioningWrite:
    """``remote:preconditioning:write``"""


class RemoteWakeupWrite:
    """``remote:wakeup:write``"""


DataTelemetryVehicleLocation: TypeAlias = DataPosition
"""``data:telemetry:vehicle:location``, another name for the same scope."""
DataTelemetryVehicleAlert: TypeAlias = DataAlert
"""``data:telemetry:vehicle:alert``, another name for the same scope."""
RemoteLockingWrite: TypeAlias = RemoteDoorWrite
"""``remote:locking:write``, another name for the same scope."""
RemoteDoorLockWrite: TypeAlias = RemoteDoorWrite
"""``remote_door_lock_write``, another name for the same scope."""
