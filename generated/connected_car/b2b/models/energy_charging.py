# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .charge_schedule_program import ChargeScheduleProgram
    from .charging_status_enum import ChargingStatusEnum


class ChargingMode(OpenEnum):
    """Current charging: `Slow`, `Quick`, or `No` when it isn't charging."""

    NO = "No"
    SLOW = "Slow"
    QUICK = "Quick"


class ChargingPowerLevel(OpenEnum):
    """Power setting from 1 to 5; more levels may come."""

    LEVEL1 = "Level1"
    LEVEL2 = "Level2"
    LEVEL3 = "Level3"
    LEVEL4 = "Level4"
    LEVEL5 = "Level5"


class EnergyCharging(Model):
    """Cable, charging state and timer of the traction battery."""

    plugged: bool | None = field("plugged", default=None)
    """Whether the charging cable is connected."""
    status: ChargingStatusEnum | None = field("status", default=None)
    """State of charging."""
    remaining_time: timedelta | None = field("remainingTime", default=None)
    """Time until the battery is full, ISO 8601 duration; only telling while charging is in progress."""
    charging_rate: int | None = field("chargingRate", default=None, minimum=0, maximum=500, unit="km/h")
    """Charging speed as km of range gained per hour, 0 to 500."""
    charging_power_level: ChargingPowerLevel | None = field("chargingPowerLevel", default=None)
    """Power setting from 1 to 5; more levels may come."""
    charging_mode: ChargingMode | None = field("chargingMode", default=None)
    """Current charging: `Slow`, `Quick`, or `No` when it isn't charging."""
    next_delayed_time: TimeOfDay | None = field("nextDelayedTime", default=None)
    """Time of day at which the delayed charge begins."""
    schedule: EnergyChargingSchedule | None = field("schedule", default=None)
    """Charging timer."""
    type: EnergyChargingType | None = field("type", default=None)
    """Full charge, or partial to spare the battery."""


class EnergyChargingSchedule(Model, pointer="/components/schemas/EnergyCharging/properties/schedule"):
    """Charging timer."""

    programs: Sequence[ChargeScheduleProgram] | None = field("programs", default=None)
    """Slots of the charging timer."""


class EnergyChargingType(OpenEnum):
    """Full charge, or partial to spare the battery."""

    PARTIAL = "Partial"
    FULL = "Full"
