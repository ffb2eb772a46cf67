# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .basic_program import BasicProgramOccurrence
    from .program import Recurrence


class PreconditioningProgram(Model):
    """One slot of the preconditioning timer."""

    start: TimeOfDay | None = field("start", default=None, required=True, scope="data:telemetry")
    """Time of day as ISO 8601 duration after midnight: `PT14H30M` is half past two in the afternoon."""
    occurrence: BasicProgramOccurrence | None = field("occurence", default=None, nullable=True)
    """On which days; the wire spells this name with one `r`."""
    recurrence: Recurrence | None = field("recurrence", default=None, scope="data:telemetry")
    """`Daily`: on the weekdays listed; `None`: once."""
    enabled: bool | None = field("enabled", default=None, required=True, scope="data:telemetry")
    """Whether this slot is in use."""
    slot: int | None = field("slot", default=None, scope="data:telemetry")
    """Number of the slot, 1 to 4."""
