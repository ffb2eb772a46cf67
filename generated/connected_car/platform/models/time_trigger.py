# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .time_trigger_entry import TimeTriggerEntry


class TimeTrigger(Model):
    """Fires when the vehicle moves in given spans of time."""

    times: Sequence[TimeTriggerEntry] | None = field("times", default=None, required=True)
    """Spans of time."""
    time_zone: str | None = field("timeZone", default=None)
    """Time zone of the spans (IANA name); Europe/Paris when not given."""
