# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .basic_program import BasicProgramOccurrence


class ChargeScheduleProgram(Model):
    """One slot of the charging timer."""

    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as ISO 8601 duration after midnight: `PT14H30M` is half past two in the afternoon."""
    occurrence: BasicProgramOccurrence | None = field("occurence", default=None, nullable=True)
    """On which days; the wire spells this name with one `r`."""
    enabled: bool | None = field("enabled", default=None)
    """Whether this slot is in use."""
    end: TimeOfDay | None = field("end", default=None)
    """End as ISO 8601 duration after midnight, such as `PT6H`."""
    charge_until_full: bool | None = field("chargeUntilFull", default=None)
    """Whether this slot charges until the battery is full."""
