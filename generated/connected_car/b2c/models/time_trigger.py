# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .time_trigger_entry import TimeTriggerEntry


class TimeTrigger(Model):
    """Condition on date and time of day."""

    times: Sequence[TimeTriggerEntry] | None = field("times", default=None, required=True)
    """Spans of time in which the condition holds."""
    time_zone: str | None = field("timeZone", default=None, pattern="\\w?/\\w?")
    """IANA time zone that the times are meant in, such as `Europe/Paris`; follows its summer time."""
