# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""Scopes of the Connected Car platform (DATA TREATMENT) API as types, for programs that let a type checker
compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds; a method whose published
mandatory scope none of them covers is then an error of the type checker. A scope is a subclass of those
that cover it. Nothing here has an effect at run time.
"""

from __future__ import annotations

from typing import TypeAlias


class ChannelWrite:
    """``channel:write``"""


class Channel(ChannelWrite):
    """``channel``"""


class DataCollision:
    """``data:collision``"""


class DataTelemetry:
    """``data:telemetry``"""


class DataTelemetryEnvironment(DataTelemetry):
    """``data:telemetry:environment``"""


class DataTelemetryPrivacy(DataTelemetry):
    """``data:telemetry:privacy``"""


class DataTelemetryVehicle(DataTelemetry):
    """``data:telemetry:vehicle``"""


class DataTelemetryVehicleAdas(DataTelemetryVehicle):
    """``data:telemetry:vehicle:adas``"""


class DataTelemetryVehicleAlarm(DataTelemetryVehicle):
    """``data:telemetry:vehicle:alarm``"""


class DataTelemetryVehicleAlert(DataTelemetryVehicle):
    """``data:telemetry:vehicle:alert``"""


class DataTelemetryVehicleBattery(DataTelemetryVehicle):
    """``data:telemetry:vehicle:battery``"""


class DataTelemetryVehicleBraking(DataTelemetryVehicle):
    """``data:telemetry:vehicle:braking``"""


class DataTelemetryVehicleDoorsState(DataTelemetryVehicle):
    """``data:telemetry:vehicle:doorsState``"""


class DataTelemetryVehicleDrivingBehavior(DataTelemetryVehicle):
    """``data:telemetry:vehicle:drivingBehavior``"""


class DataTelemetryVehicleEnergies(DataTelemetryVehicle):
    """``data:telemetry:vehicle:energies``"""


class DataTelemetryVehicleEngines(DataTelemetryVehicle):
    """``data:telemetry:vehicle:engines``"""


class DataTelemetryVehicleIgnition(DataTelemetryVehicle):
    """``data:telemetry:vehicle:ignition``"""


class DataTelemetryVehicleKinetic(DataTelemetryVehicle):
    """``data:telemetry:vehicle:kinetic``"""


class DataTelemetryVehicleLightingSystem(DataTelemetryVehicle):
    """``data:telemetry:vehicle:lightingSystem``"""


class DataTelemetryVehicleLocation(DataTelemetryVehicle):
    """``data:telemetry:vehicle:location``"""


class DataTelemetryVehicleMaintenance(DataTelemetryVehicle):
    """``data:telemetry:vehicle:maintenance``"""


class DataTelemetryVehicleOdometer(DataTelemetryVehicle):
    """``data:telemetry:vehicle:odometer``"""


class DataTelemetryVehiclePreconditioning(DataTelemetryVehicle):
    """``data:telemetry:vehicle:preconditioning``"""


class DataTelemetryVehiclePropulsion(DataTelemetryVehicle):
    """``data:telemetry:vehicle:propulsion``"""


class DataTelemetryVehicleSafety(DataTelemetryVehicle):
    """``data:telemetry:vehicle:safety``"""


class DataTelemetryVehicleTransmission(DataTelemetryVehicle):
    """``data:telemetry:vehicle:transmission``"""


class DataTelemetryVehicleTyreState(DataTelemetryVehicle):
    """``data:telemetry:vehicle:tyreState``"""


class DataTelemetryVehicleWipingBlades(DataTelemetryVehicle):
    """``data:telemetry:vehicle:wipingBlades``"""


class DataTrip:
    """``data:trip``"""


class DataVehicle:
    """``data:vehicle``"""


class DataVehicleDevicesPnc(DataVehicle):
    """``data:vehicle:devices:pnc``"""


class MonitorWrite:
    """``monitor:write``"""


class Monitor(MonitorWrite):
    """``monitor``"""


class Remote:
    """``remote``"""


class RemoteChargingWrite:
    """``remote:charging:write``"""


class RemoteCharging(RemoteChargingWrite, Remote):
    """``remote:charging``"""


class RemoteHornWrite:
    """``remote:horn:write``"""


class RemoteHorn(RemoteHornWrite, Remote):
    """``remote:horn``"""


class RemoteLightsWrite:
    """``remote:lights:write``"""


class RemoteLights(RemoteLightsWrite, Remote):
    """``remote:lights``"""


class RemoteLockingWrite:
    """``remote:locking:write``"""


class RemoteLocking(RemoteLockingWrite, Remote):
    """``remote:locking``"""


class RemoteNavigationWrite:
    """``remote:navigation:write``"""


class RemoteNavigation(RemoteNavigationWrite, Remote):
    """``remote:navigation``"""


class RemoteOnboardPersonalDataWrite:
    """``remote:onboardPersonalData:write``"""


class RemoteOnboardPersonalData(RemoteOnboardPersonalDataWrite, Remote):
    """``remote:onboardPersonalData``"""


class RemotePreconditioningWrite:
    """``remote:preconditioning:write``"""


class RemotePreconditioning(RemotePreconditioningWrite, Remote):
    """``remote:preconditioning``"""


class RemoteVehicleFinderWrite:
    """``remote:vehicleFinder:write``"""


class RemoteVehicleFinder(RemoteVehicleFinderWrite, Remote):
    """``remote:vehicleFinder``"""


class RemoteWakeUpWrite:
    """``remote:wakeUp:write``"""


class RemoteWakeUp(RemoteWakeUpWrite, Remote):
    """``remote:wakeUp``"""


DataPosition: TypeAlias = DataTelemetryVehicleLocation
"""``data:position``, another name for the same scope."""
DataAlert: TypeAlias = DataTelemetryVehicleAlert
"""``data:alert``, another name for the same scope."""
RemoteDoor: TypeAlias = RemoteLocking
"""``remote:door``, another name for the same scope."""
RemoteDoorWrite: TypeAlias = RemoteLockingWrite
"""``remote:door:write``, another name for the same scope."""
MonitorRead: TypeAlias = Monitor
"""``monitor:read``, another name for the same scope."""
