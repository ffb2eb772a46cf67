# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .day import Day


class BasicProgramOccurrence(Model, pointer="/components/schemas/BasicProgram/properties/occurence"):
    """On which days; the wire spells this name with one `r`."""

    day: Sequence[Day] | None = field("day", default=None, required=True, scope="data:telemetry")
    """Weekdays, `Mon` to `Sun`."""
