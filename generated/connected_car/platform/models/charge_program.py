# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .charging_program import ChargeType
    from .program import ProgramOccurrence


class ChargeProgram(Model, pointer="/components/schemas/ChargeProgram/items"):
    """One stored charging programme."""

    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurrence", default=None)
    """When it recurs."""
    enabled: bool | None = field("enabled", default=None, required=True)
    """True if the programme is in force."""
    charge_to_full: bool | None = field("chargeToFull", default=None)
    """True to charge until full; true when not given."""
    min_soc: int | None = field(
        "minSOC", default=None, deprecated=True, minimum=0, maximum=50, unit="%", twin_of="minChargingLevel"
    )
    """Smallest charge, percent (0 to 50). Old name of minChargingLevel."""
    target_soc: int | None = field(
        "targetSOC", default=None, deprecated=True, minimum=0, maximum=100, unit="%", twin_of="maxChargingLevel"
    )
    """Largest charge, percent (0 to 100). Old name of maxChargingLevel."""
    min_charging_level: int | None = field("minChargingLevel", default=None, minimum=0, maximum=50, unit="%")
    """Smallest charge, percent (0 to 50)."""
    max_charging_level: int | None = field("maxChargingLevel", default=None, minimum=0, maximum=100, unit="%")
    """Charge to stop at, percent (0 to 100)."""
    charge_type: ChargeType | None = field("chargeType", default=None)
    """Regular, or Cooperative with the grid; Regular when not given."""
    slot: int | None = field("slot", default=None, minimum=1, maximum=2)
    """Place 1 or 2, each used once in a list."""
