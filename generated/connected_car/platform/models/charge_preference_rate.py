# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class ChargePreferenceRate(OpenEnum):
    """Share of the plug's largest current to use: Low 20, LowPlus 40, Med 60, MedPlus 80, High 100 percent."""

    LOW = "Low"
    LOW_PLUS = "LowPlus"
    MED = "Med"
    MED_PLUS = "MedPlus"
    HIGH = "High"
