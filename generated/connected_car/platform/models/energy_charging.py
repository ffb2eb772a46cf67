# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .charge_preference_rate import ChargePreferenceRate
    from .charge_program import ChargeProgram
    from .charge_settings import ChargeLimit
    from .charging_status_enum import ChargingStatusEnum
    from .time_limited_charge import TimeLimitedCharge


class EnergyCharging(Model):
    """Cable, charging state and programmes of the traction battery."""

    plugged: bool | None = field("plugged", default=None)
    """True while the cable is plugged in."""
    status: ChargingStatusEnum | None = field("status", default=None, required=True)
    """Whether charging runs, is done, or failed."""
    remaining_time: timedelta | None = field("remainingTime", default=None, scope="data:telemetry:vehicle:energies")
    """Time until full, an ISO 8601 duration such as PT1H20M; meaningful while charging."""
    charging_speed: int | None = field(
        "chargingSpeed",
        default=None,
        deprecated=True,
        minimum=0,
        maximum=500,
        unit="km/h",
        scope="data:telemetry:vehicle:energies",
    )
    """Charging speed as range gained, km per hour (0 to 500). Deprecated: settings has it."""
    charging_mode: EnergyChargingMode | None = field("chargingMode", default=None, deprecated=True)
    """Slow, quick, or No for not charging. Deprecated: settings has it."""
    programs: Sequence[Sequence[ChargeProgram]] | None = field("programs", default=None, deprecated=True)
    """Charging programmes. Deprecated: schedule has them."""
    schedule: Schedule | None = field("schedule", default=None)
    """When to charge: either programmes or one start and stop."""
    settings: EnergyChargingSettings | None = field("settings", default=None)
    """Charging preferences and speed."""


class EnergyChargingMode(OpenEnum):
    """Slow, quick, or No for not charging. Deprecated: settings has it."""

    NO = "No"
    SLOW = "Slow"
    QUICK = "Quick"


class EnergyChargingSettings(Model, pointer="/components/schemas/EnergyCharging/properties/settings"):
    """Charging preferences and speed."""

    charge_preference_rate: ChargePreferenceRate | None = field("chargePreferenceRate", default=None)
    """Share of the plug's largest current to use: Low 20, LowPlus 40, Med 60, MedPlus 80, High 100 percent."""
    charge_limit: ChargeLimit | None = field("chargeLimit", default=None)
    """Charge to stop at: MedPlus 80 percent, High 100 percent."""
    charging_speed: int | None = field("chargingSpeed", default=None, minimum=0, maximum=500, unit="km/h")
    """Charging speed as range gained, km per hour (0 to 500)."""
    charging_mode: EnergyChargingMode | None = field("chargingMode", default=None)
    """Slow, quick, or No for not charging."""


class Schedule(Model, pointer="/components/schemas/EnergyCharging/properties/schedule"):
    """When to charge: either programmes or one start and stop."""

    programs: Sequence[Sequence[ChargeProgram]] | None = field("programs", default=None)
    """Programmes, one for each slot."""
    unitary: TimeLimitedCharge | None = field("unitary", default=None)
    """One start and, if set, stop."""
