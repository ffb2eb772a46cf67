# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .day import Day
    from .program import Recurrence


class TimeTriggerEntry(Model):
    """One span: daily from a time of day, or once from a moment on."""

    start: str | None = field("start", default=None, required=True)
    """With `Daily` a duration after midnight (`PT14H30M`), with `None` an RFC 3339 time stamp."""
    occurrence: TimeTriggerEntryOccurrence | None = field("occurence", default=None, nullable=True)
    """Days and weeks, only with `Daily`; the wire spells this name with one `r`."""
    recurrence: Recurrence | None = field("recurrence", default=None)
    """`Daily`: on the weekdays listed; `None`: once."""
    duration: timedelta | None = field("duration", default=None)
    """Length as ISO 8601 duration; needed with `Daily`, open-ended when absent with `None`."""


class TimeTriggerEntryOccurrence(Model, pointer="/components/schemas/TimeTriggerEntry/properties/occurence"):
    """Days and weeks, only with `Daily`; the wire spells this name with one `r`."""

    day: Sequence[Day] | None = field("day", default=None, required=True, min_items=1, max_items=7)
    """Weekdays, 1 to 7 of them."""
    week: Sequence[str] | None = field("week", default=None, min_items=1, max_items=52)
    """Weeks of the year, single or as range: `w30`, `w40-w50`."""
