# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .charge_preference_rate import ChargePreferenceRate


class ChargeLimit(OpenEnum):
    """Charge to stop at: MedPlus 80 percent, High 100 percent."""

    MED_PLUS = "MedPlus"
    HIGH = "High"


class ChargeSettings(Model):
    """Charging preferences; exactly one in a command."""

    charge_preference_rate: ChargePreferenceRate | None = field("chargePreferenceRate", default=None)
    """Share of the plug's largest current to use: Low 20, LowPlus 40, Med 60, MedPlus 80, High 100 percent."""
    charge_limit: ChargeLimit | None = field("chargeLimit", default=None)
    """Charge to stop at: MedPlus 80 percent, High 100 percent."""
