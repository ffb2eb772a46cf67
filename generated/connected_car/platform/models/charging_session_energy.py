# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .charge_preference_rate import ChargePreferenceRate


class ChargingSessionEnergy(Model):
    """State of the battery at one end of a session."""

    battery_power: int | None = field("batteryPower", default=None, unit="Wh")
    """Energy in the battery, Wh."""
    level: int | None = field("level", default=None, minimum=0, maximum=100, unit="%")
    """State of charge, percent (0 to 100)."""
    autonomy: int | None = field("autonomy", default=None, unit="km")
    """Range left, km."""
    charging_mode: ChargingSessionEnergyChargingMode | None = field("chargingMode", default=None)
    """Slow or quick."""
    charging_speed: int | None = field("chargingSpeed", default=None, unit="km/h")
    """Charging speed as range gained, km per hour."""
    charge_preference_rate: ChargePreferenceRate | None = field("chargePreferenceRate", default=None)
    """Share of the plug's largest current to use: Low 20, LowPlus 40, Med 60, MedPlus 80, High 100 percent."""
    charging_type: ChargingType | None = field("chargingType", default=None)
    """Full charges up, Partial stops earlier to spare the battery."""
    power_type: PowerType | None = field("powerType", default=None)
    """Alternating (AC) or direct (DC) current."""


class ChargingSessionEnergyChargingMode(OpenEnum):
    """Slow or quick."""

    SLOW = "Slow"
    QUICK = "Quick"


class ChargingType(OpenEnum):
    """Full charges up, Partial stops earlier to spare the battery."""

    FULL = "Full"
    PARTIAL = "Partial"


class PowerType(OpenEnum):
    """Alternating (AC) or direct (DC) current."""

    AC = "AC"
    DC = "DC"
