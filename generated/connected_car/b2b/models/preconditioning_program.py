# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .program import ProgramOccurrence, Recurrence


class PreconditioningProgram(Model):
    """One slot of the preconditioning timer."""

    recurrence: Recurrence | None = field("recurrence", default=None, required=True)
    """`None` for once, `Daily` for the weekdays given; `Daily` when absent."""
    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as ISO 8601 duration after midnight: `PT14H30M` is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurence", default=None, required=True)
    """On which days; the wire spells this name with one `r`."""
    slot: int | None = field("slot", default=None, minimum=1, maximum=4)
    """Number of the slot, 1 to 4."""
    enabled: bool | None = field("enabled", default=None, required=True)
    """Whether this slot is in use."""
