# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .program import ProgramOccurrence


class PreconditioningProgram(Model, pointer="/components/schemas/PreconditioningProgram/items"):
    """One stored climate programme."""

    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurrence", default=None)
    """When it recurs."""
    enabled: bool | None = field("enabled", default=None)
    """True if the programme is in force."""
    slot: int | None = field("slot", default=None, required=True, minimum=1, maximum=4)
    """Place from 1 to 4, each used once in a list."""
    temp: float | None = field("temp", default=None, unit="°C")
    """Cabin temperature to reach, °C."""
    start_cond: StartCond | None = field("startCond", default=None)
    """What has to hold for the programme to start."""


class StartCond(OpenEnum):
    """What has to hold for the programme to start."""

    ALWAYS = "Always"
    PLUGGED = "Plugged"
    PLUGGED_AND_OVERLAPPING_CHARGE_SCHEDULE = "PluggedAndOverlappingChargeSchedule"
