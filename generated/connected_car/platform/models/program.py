# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .day import Day


class ProgramOccurrence(Model, pointer="/components/schemas/Program/properties/occurrence"):
    """When it recurs."""

    day: Sequence[Day] | None = field("day", default=None, required=True)
    """Days of the week."""
