# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .day import Day


class Recurrence(OpenEnum):
    """None for once, Daily for days of the week; Daily when not given."""

    NONE = "None"
    DAILY = "Daily"


class TimeTriggerEntry(Model):
    """A span of time."""

    recurrence: Recurrence | None = field("recurrence", default=None)
    """None for once, Daily for days of the week; Daily when not given."""
    duration: timedelta | None = field("duration", default=None)
    """Length as an ISO 8601 duration; needed when recurrence is Daily."""
    start: str | None = field("start", default=None, required=True)
    """For None an RFC 3339 time, for Daily an ISO 8601 duration since midnight."""
    occurrence: TimeTriggerEntryOccurrence | None = field("occurrence", default=None)
    """Days and weeks; with Daily only."""


class TimeTriggerEntryOccurrence(Model, pointer="/components/schemas/TimeTriggerEntry/properties/occurrence"):
    """Days and weeks; with Daily only."""

    day: Sequence[Day] | None = field("day", default=None, min_items=1, max_items=7)
    """Days of the week, one to seven."""
    week: Sequence[str] | None = field("week", default=None, min_items=1, max_items=52)
    """Weeks of the year, single or as ranges: w1, w36, w40-w50."""
