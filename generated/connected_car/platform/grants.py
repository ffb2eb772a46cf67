# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""Scopes of the Connected Car platform (DATA TREATMENT) API as types, for programs that let a type checker
compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds, and ``client.require(DataA,
DataB)`` declares them for a client whose token has them; a method whose published mandatory scope none of
them covers is then an error of the type checker. A scope is a subclass of those that cover it; in the words
of a type checker it is called as the scope itself.
"""

from __future__ import annotations

from typing import TypeAlias


class channel_write:
    """``channel:write``"""

    scope = "channel:write"


class channel(channel_write):
    """``channel``"""

    scope = "channel"


class data_collision:
    """``data:collision``"""

    scope = "data:collision"


class data_telemetry:
    """``data:telemetry``"""

    scope = "data:telemetry"


class data_telemetry_environment(data_telemetry):
    """``data:telemetry:environment``"""

    scope = "data:telemetry:environment"


class data_telemetry_privacy(data_telemetry):
    """``data:telemetry:privacy``"""

    scope = "data:telemetry:privacy"


class data_telemetry_vehicle(data_telemetry):
    """``data:telemetry:vehicle``"""

    scope = "data:telemetry:vehicle"


class data_telemetry_vehicle_adas(data_telemetry_vehicle):
    """``data:telemetry:vehicle:adas``"""

    scope = "data:telemetry:vehicle:adas"


class data_telemetry_vehicle_alarm(data_telemetry_vehicle):
    """``data:telemetry:vehicle:alarm``"""

    scope = "data:telemetry:vehicle:alarm"


class data_telemetry_vehicle_alert(data_telemetry_vehicle):
    """``data:telemetry:vehicle:alert``"""

    scope = "data:telemetry:vehicle:alert"


class data_telemetry_vehicle_battery(data_telemetry_vehicle):
    """``data:telemetry:vehicle:battery``"""

    scope = "data:telemetry:vehicle:battery"


class data_telemetry_vehicle_braking(data_telemetry_vehicle):
    """``data:telemetry:vehicle:braking``"""

    scope = "data:telemetry:vehicle:braking"


class data_telemetry_vehicle_doorsState(data_telemetry_vehicle):
    """``data:telemetry:vehicle:doorsState``"""

    scope = "data:telemetry:vehicle:doorsState"


class data_telemetry_vehicle_drivingBehavior(data_telemetry_vehicle):
    """``data:telemetry:vehicle:drivingBehavior``"""

    scope = "data:telemetry:vehicle:drivingBehavior"


class data_telemetry_vehicle_energies(data_telemetry_vehicle):
    """``data:telemetry:vehicle:energies``"""

    scope = "data:telemetry:vehicle:energies"


class data_telemetry_vehicle_engines(data_telemetry_vehicle):
    """``data:telemetry:vehicle:engines``"""

    scope = "data:telemetry:vehicle:engines"


class data_telemetry_vehicle_ignition(data_telemetry_vehicle):
    """``data:telemetry:vehicle:ignition``"""

    scope = "data:telemetry:vehicle:ignition"


class data_telemetry_vehicle_kinetic(data_telemetry_vehicle):
    """``data:telemetry:vehicle:kinetic``"""

    scope = "data:telemetry:vehicle:kinetic"


class data_telemetry_vehicle_lightingSystem(data_telemetry_vehicle):
    """``data:telemetry:vehicle:lightingSystem``"""

    scope = "data:telemetry:vehicle:lightingSystem"


class data_telemetry_vehicle_location(data_telemetry_vehicle):
    """``data:telemetry:vehicle:location``"""

    scope = "data:telemetry:vehicle:location"


class data_telemetry_vehicle_maintenance(data_telemetry_vehicle):
    """``data:telemetry:vehicle:maintenance``"""

    scope = "data:telemetry:vehicle:maintenance"


class data_telemetry_vehicle_odometer(data_telemetry_vehicle):
    """``data:telemetry:vehicle:odometer``"""

    scope = "data:telemetry:vehicle:odometer"


class data_telemetry_vehicle_preconditioning(data_telemetry_vehicle):
    """``data:telemetry:vehicle:preconditioning``"""

    scope = "data:telemetry:vehicle:preconditioning"


class data_telemetry_vehicle_propulsion(data_telemetry_vehicle):
    """``data:telemetry:vehicle:propulsion``"""

    scope = "data:telemetry:vehicle:propulsion"


class data_telemetry_vehicle_safety(data_telemetry_vehicle):
    """``data:telemetry:vehicle:safety``"""

    scope = "data:telemetry:vehicle:safety"


class data_telemetry_vehicle_transmission(data_telemetry_vehicle):
    """``data:telemetry:vehicle:transmission``"""

    scope = "data:telemetry:vehicle:transmission"


class data_telemetry_vehicle_tyreState(data_telemetry_vehicle):
    """``data:telemetry:vehicle:tyreState``"""

    scope = "data:telemetry:vehicle:tyreState"


class data_telemetry_vehicle_wipingBlades(data_telemetry_vehicle):
    """``data:telemetry:vehicle:wipingBlades``"""

    scope = "data:telemetry:vehicle:wipingBlades"


class data_trip:
    """``data:trip``"""

    scope = "data:trip"


class data_vehicle:
    """``data:vehicle``"""

    scope = "data:vehicle"


class data_vehicle_devices_pnc(data_vehicle):
    """``data:vehicle:devices:pnc``"""

    scope = "data:vehicle:devices:pnc"


class monitor_write:
    """``monitor:write``"""

    scope = "monitor:write"


class monitor(monitor_write):
    """``monitor``"""

    scope = "monitor"


class remote:
    """``remote``"""

    scope = "remote"


class remote_charging_write:
    """``remote:charging:write``"""

    scope = "remote:charging:write"


class remote_charging(remote_charging_write, remote):
    """``remote:charging``"""

    scope = "remote:charging"


class remote_horn_write:
    """``remote:horn:write``"""

    scope = "remote:horn:write"


class remote_horn(remote_horn_write, remote):
    """``remote:horn``"""

    scope = "remote:horn"


class remote_lights_write:
    """``remote:lights:write``"""

    scope = "remote:lights:write"


class remote_lights(remote_lights_write, remote):
    """``remote:lights``"""

    scope = "remote:lights"


class remote_locking_write:
    """``remote:locking:write``"""

    scope = "remote:locking:write"


class remote_locking(remote_locking_write, remote):
    """``remote:locking``"""

    scope = "remote:locking"


class remote_navigation_write:
    """``remote:navigation:write``"""

    scope = "remote:navigation:write"


class remote_navigation(remote_navigation_write, remote):
    """``remote:navigation``"""

    scope = "remote:navigation"


class remote_onboardPersonalData_write:
    """``remote:onboardPersonalData:write``"""

    scope = "remote:onboardPersonalData:write"


class remote_onboardPersonalData(remote_onboardPersonalData_write, remote):
    """``remote:onboardPersonalData``"""

    scope = "remote:onboardPersonalData"


class remote_preconditioning_write:
    """``remote:preconditioning:write``"""

    scope = "remote:preconditioning:write"


class remote_preconditioning(remote_preconditioning_write, remote):
    """``remote:preconditioning``"""

    scope = "remote:preconditioning"


class remote_vehicleFinder_write:
    """``remote:vehicleFinder:write``"""

    scope = "remote:vehicleFinder:write"


class remote_vehicleFinder(remote_vehicleFinder_write, remote):
    """``remote:vehicleFinder``"""

    scope = "remote:vehicleFinder"


class remote_wakeUp_write:
    """``remote:wakeUp:write``"""

    scope = "remote:wakeUp:write"


class remote_wakeUp(remote_wakeUp_write, remote):
    """``remote:wakeUp``"""

    scope = "remote:wakeUp"


ChannelWrite: TypeAlias = channel_write
"""``channel:write``"""
Channel: TypeAlias = channel
"""``channel``"""
DataCollision: TypeAlias = data_collision
"""``data:collision``"""
DataTelemetry: TypeAlias = data_telemetry
"""``data:telemetry``"""
DataTelemetryEnvironment: TypeAlias = data_telemetry_environment
"""``data:telemetry:environment``"""
DataTelemetryPrivacy: TypeAlias = data_telemetry_privacy
"""``data:telemetry:privacy``"""
DataTelemetryVehicle: TypeAlias = data_telemetry_vehicle
"""``data:telemetry:vehicle``"""
DataTelemetryVehicleAdas: TypeAlias = data_telemetry_vehicle_adas
"""``data:telemetry:vehicle:adas``"""
DataTelemetryVehicleAlarm: TypeAlias = data_telemetry_vehicle_alarm
"""``data:telemetry:vehicle:alarm``"""
DataTelemetryVehicleAlert: TypeAlias = data_telemetry_vehicle_alert
"""``data:telemetry:vehicle:alert``"""
DataTelemetryVehicleBattery: TypeAlias = data_telemetry_vehicle_battery
"""``data:telemetry:vehicle:battery``"""
DataTelemetryVehicleBraking: TypeAlias = data_telemetry_vehicle_braking
"""``data:telemetry:vehicle:braking``"""
DataTelemetryVehicleDoorsState: TypeAlias = data_telemetry_vehicle_doorsState
"""``data:telemetry:vehicle:doorsState``"""
DataTelemetryVehicleDrivingBehavior: TypeAlias = data_telemetry_vehicle_drivingBehavior
"""``data:telemetry:vehicle:drivingBehavior``"""
DataTelemetryVehicleEnergies: TypeAlias = data_telemetry_vehicle_energies
"""``data:telemetry:vehicle:energies``"""
DataTelemetryVehicleEngines: TypeAlias = data_telemetry_vehicle_engines
"""``data:telemetry:vehicle:engines``"""
DataTelemetryVehicleIgnition: TypeAlias = data_telemetry_vehicle_ignition
"""``data:telemetry:vehicle:ignition``"""
DataTelemetryVehicleKinetic: TypeAlias = data_telemetry_vehicle_kinetic
"""``data:telemetry:vehicle:kinetic``"""
DataTelemetryVehicleLightingSystem: TypeAlias = data_telemetry_vehicle_lightingSystem
"""``data:telemetry:vehicle:lightingSystem``"""
DataTelemetryVehicleLocation: TypeAlias = data_telemetry_vehicle_location
"""``data:telemetry:vehicle:location``"""
DataTelemetryVehicleMaintenance: TypeAlias = data_telemetry_vehicle_maintenance
"""``data:telemetry:vehicle:maintenance``"""
DataTelemetryVehicleOdometer: TypeAlias = data_telemetry_vehicle_odometer
"""``data:telemetry:vehicle:odometer``"""
DataTelemetryVehiclePreconditioning: TypeAlias = data_telemetry_vehicle_preconditioning
"""``data:telemetry:vehicle:preconditioning``"""
DataTelemetryVehiclePropulsion: TypeAlias = data_telemetry_vehicle_propulsion
"""``data:telemetry:vehicle:propulsion``"""
DataTelemetryVehicleSafety: TypeAlias = data_telemetry_vehicle_safety
"""``data:telemetry:vehicle:safety``"""
DataTelemetryVehicleTransmission: TypeAlias = data_telemetry_vehicle_transmission
"""``data:telemetry:vehicle:transmission``"""
DataTelemetryVehicleTyreState: TypeAlias = data_telemetry_vehicle_tyreState
"""``data:telemetry:vehicle:tyreState``"""
DataTelemetryVehicleWipingBlades: TypeAlias = data_telemetry_vehicle_wipingBlades
"""``data:telemetry:vehicle:wipingBlades``"""
DataTrip: TypeAlias = data_trip
"""``data:trip``"""
DataVehicle: TypeAlias = data_vehicle
"""``data:vehicle``"""
DataVehicleDevicesPnc: TypeAlias = data_vehicle_devices_pnc
"""``data:vehicle:devices:pnc``"""
MonitorWrite: TypeAlias = monitor_write
"""``monitor:write``"""
Monitor: TypeAlias = monitor
"""``monitor``"""
Remote: TypeAlias = remote
"""``remote``"""
RemoteChargingWrite: TypeAlias = remote_charging_write
"""``remote:charging:write``"""
RemoteCharging: TypeAlias = remote_charging
"""``remote:charging``"""
RemoteHornWrite: TypeAlias = remote_horn_write
"""``remote:horn:write``"""
RemoteHorn: TypeAlias = remote_horn
"""``remote:horn``"""
RemoteLightsWrite: TypeAlias = remote_lights_write
"""``remote:lights:write``"""
RemoteLights: TypeAlias = remote_lights
"""``remote:lights``"""
RemoteLockingWrite: TypeAlias = remote_locking_write
"""``remote:locking:write``"""
RemoteLocking: TypeAlias = remote_locking
"""``remote:locking``"""
RemoteNavigationWrite: TypeAlias = remote_navigation_write
"""``remote:navigation:write``"""
RemoteNavigation: TypeAlias = remote_navigation
"""``remote:navigation``"""
RemoteOnboardPersonalDataWrite: TypeAlias = remote_onboardPersonalData_write
"""``remote:onboardPersonalData:write``"""
RemoteOnboardPersonalData: TypeAlias = remote_onboardPersonalData
"""``remote:onboardPersonalData``"""
RemotePreconditioningWrite: TypeAlias = remote_preconditioning_write
"""``remote:preconditioning:write``"""
RemotePreconditioning: TypeAlias = remote_preconditioning
"""``remote:preconditioning``"""
RemoteVehicleFinderWrite: TypeAlias = remote_vehicleFinder_write
"""``remote:vehicleFinder:write``"""
RemoteVehicleFinder: TypeAlias = remote_vehicleFinder
"""``remote:vehicleFinder``"""
RemoteWakeUpWrite: TypeAlias = remote_wakeUp_write
"""``remote:wakeUp:write``"""
RemoteWakeUp: TypeAlias = remote_wakeUp
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
