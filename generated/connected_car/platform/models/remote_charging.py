# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .charge_settings import ChargeSettings
    from .charging_program import ChargeType
    from .deferred_charge import DeferredCharge
    from .program import ProgramOccurrence
    from .program_actions_type import ActionsType


class Charge(Model, pointer="/components/schemas/RemoteCharging/properties/charge"):
    """What to do: exactly one of the members; see the capability of the vehicle."""

    immediate: bool | None = field("immediate", default=None, deprecated=True)
    """True to charge now. Deprecated: deferred.start.immediate says the same."""
    programs: Sequence[RemoteChargingProgram] | None = field("programs", default=None)
    """Programmes to store or to delete; the capability tells how many fit."""
    settings: ChargeSettings | None = field("settings", default=None)
    """Charging preferences: current or limit."""
    deferred: DeferredCharge | None = field("deferred", default=None)
    """When to start and when to end."""


class RemoteCharging(Model):
    """Charging command: start, stop, schedule or preferences."""

    charge: Charge | None = field("charge", default=None, required=True)
    """What to do: exactly one of the members; see the capability of the vehicle."""


class RemoteChargingProgram(
    Model, pointer="/components/schemas/RemoteCharging/properties/charge/properties/programs/items"
):
    """One charging programme to store or to delete."""

    start: TimeOfDay | None = field("start", default=None)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurrence", default=None)
    """When it recurs."""
    enabled: bool | None = field("enabled", default=None)
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
    actions_type: ActionsType | None = field("actionsType", default=None)
    """Set stores it with all members, Delete needs the slot only; Set when not given."""
