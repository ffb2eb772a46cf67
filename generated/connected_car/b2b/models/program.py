# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .day import Day


class ProgramOccurrence(Model, pointer="/components/schemas/Program/properties/occurence"):
    """On which days; the wire spells this name with one `r`."""

    day: Sequence[Day] | None = field("day", default=None, required=True)
    """Weekdays, `Mon` to `Sun`."""


class Recurrence(OpenEnum):
    """`None` for once, `Daily` for the weekdays given; `Daily` when absent."""

    NONE = "None"
    DAILY = "Daily"
