# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class ChargingSessionSegment(Model):
    """A stretch of a session with constant power, mode and speed."""

    level: int | None = field("level", default=None, unit="%")
    """State of charge at its start, percent."""
    autonomy: int | None = field("autonomy", default=None, unit="km")
    """Range at its start, km."""
    load: int | None = field("load", default=None, unit="Wh")
    """Energy in the battery at its start, Wh."""
    charging_mode: ChargingSessionSegmentChargingMode | None = field("chargingMode", default=None)
    """Slow or quick."""
    charging_rate: int | None = field("chargingRate", default=None, unit="km/h")
    """Charging speed as range gained, km per hour."""
    charging_power_level: int | None = field("chargingPowerLevel", default=None, minimum=1, maximum=5)
    """Charging power, a step from 1 to 5."""
    offset: int | None = field("offset", default=None, unit="s")
    """Seconds from the start of the session."""


class ChargingSessionSegmentChargingMode(OpenEnum):
    """Slow or quick."""

    SLOW = "Slow"
    QUICK = "Quick"
