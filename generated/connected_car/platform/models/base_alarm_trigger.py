# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .position import Position


class BaseAlarmTrigger(Model):
    """What set the anti-theft alarm off."""

    type: BaseAlarmTriggerType | None = field("type", default=None, required=True)
    """Where the vehicle was broken into."""
    position: Position | None = field(
        "position", default=None, scope="data:telemetry:vehicle:alarm,data:telemetry:vehicle:location"
    )
    """Where the vehicle was."""
    start_at: datetime | None = field("startAt", default=None, required=True)
    """When the alarm went off (UTC)."""


class BaseAlarmTriggerType(OpenEnum):
    """Where the vehicle was broken into."""

    NO_BREAK_IN = "NoBreakIn"
    FRONT_RIGHT_DOOR_BREAK_IN = "FrontRightDoorBreakIn"
    FRONT_LEFT_DOOR_BREAK_IN = "FrontLeftDoorBreakIn"
    REAR_RIGHT_FRONT_DOOR_BREAK_IN = "RearRightFrontDoorBreakIn"
    REAR_LEFT_FRONT_DOOR_BREAK_IN = "RearLeftFrontDoorBreakIn"
    HOOD_DOOR_BREAK_IN = "HoodDoorBreakIn"
    TRUNK_DOOR_BREAK_IN = "TrunkDoorBreakIn"
    BACKLITE_DOOR_BREAK_IN = "BackliteDoorBreakIn"
    ROOF_BREAK_IN = "RoofBreakIn"
    VOLUMETRIC_BREAK_IN = "VolumetricBreakIn"
    VEHICLE_LIFTING = "VehicleLifting"
    ELECTRICAL_SYSTEM_BREAK_IN = "ElectricalsystemBreakIn"
    KEY_LEARNING = "KeyLearning"
    UNAUTHENTICATED_STARTUP = "UnauthenticatedStartup"
    VEHICLE_POSITION_CHANGED = "VehiclePositionChanged"
    GLASS_BREACHED = "GlassBreached"
    BATTERY_DISCONNECT = "BatteryDisconnect"
    OVER_ACCELERATION_THRESHOLD = "OverAccelerationThreshold"
    VEHICLE_ALARM_SYSTEM = "VehicleAlarmSystem"
