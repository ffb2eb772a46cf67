# End users (B2C): generated, do not edit.
"""Scopes of the End users (B2C) API as types, for programs that let a type checker compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds, and ``client.require(DataA,
DataB)`` declares them for a client whose token has them; a method whose published mandatory scope none of
them covers is then an error of the type checker. A scope is a subclass of those that cover it; in the words
of a type checker it is called as the scope itself.
"""

from __future__ import annotations

from typing import TypeAlias


class data_alert:
    """``data:alert``"""

    scope = "data:alert"


class data_collision:
    """``data:collision``"""

    scope = "data:collision"


class data_position:
    """``data:position``"""

    scope = "data:position"


class data_telemetry:
    """``data:telemetry``"""

    scope = "data:telemetry"


class data_trip:
    """``data:trip``"""

    scope = "data:trip"


class data_vehicle_devices_pnc:
    """``data:vehicle:devices:pnc``"""

    scope = "data:vehicle:devices:pnc"


class remote_charging_write:
    """``remote:charging:write``"""

    scope = "remote:charging:write"


class remote_door_write:
    """``remote:door:write``"""

    scope = "remote:door:write"


class remote_horn_write:
    """``remote:horn:write``"""

    scope = "remote:horn:write"


class remote_lights_write:
    """``remote:lights:write``"""

    scope = "remote:lights:write"


class remote_navigation_write:
    """``remote:navigation:write``"""

    scope = "remote:navigation:write"


class remote_preconditioning_write:
    """``remote:preconditioning:write``"""

    scope = "remote:preconditioning:write"


class remote_wakeup_write:
    """``remote:wakeup:write``"""

    scope = "remote:wakeup:write"


DataAlert: TypeAlias = data_alert
"""``data:alert``"""
DataCollision: TypeAlias = data_collision
"""``data:collision``"""
DataPosition: TypeAlias = data_position
"""``data:position``"""
DataTelemetry: TypeAlias = data_telemetry
"""``data:telemetry``"""
DataTrip: TypeAlias = data_trip
"""``data:trip``"""
DataVehicleDevicesPnc: TypeAlias = data_vehicle_devices_pnc
"""``data:vehicle:devices:pnc``"""
RemoteChargingWrite: TypeAlias = remote_charging_write
"""``remote:charging:write``"""
RemoteDoorWrite: TypeAlias = remote_door_write
"""``remote:door:write``"""
RemoteHornWrite: TypeAlias = remote_horn_write
"""``remote:horn:write``"""
RemoteLightsWrite: TypeAlias = remote_lights_write
"""``remote:lights:write``"""
RemoteNavigationWrite: TypeAlias = remote_navigation_write
"""``remote:navigation:write``"""
RemotePreconditioningWrite: TypeAlias = remote_preconditioning_write
"""``remote:preconditioning:write``"""
RemoteWakeupWrite: TypeAlias = remote_wakeup_write
"""``remote:wakeup:write``"""
DataTelemetryVehicleLocation: TypeAlias = DataPosition
"""``data:telemetry:vehicle:location``, another name for the same scope."""
DataTelemetryVehicleAlert: TypeAlias = DataAlert
"""``data:telemetry:vehicle:alert``, another name for the same scope."""
RemoteLockingWrite: TypeAlias = RemoteDoorWrite
"""``remote:locking:write``, another name for the same scope."""
RemoteDoorLockWrite: TypeAlias = RemoteDoorWrite
"""``remote_door_lock_write``, another name for the same scope."""
