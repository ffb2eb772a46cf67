# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .trip_position import TripPosition


class TripLocation(Model):
    """Where a trip began and ended."""

    start_position: TripPosition | None = field("startPosition", default=None)
    """Position at the start."""
    stop_position: TripPosition | None = field("stopPosition", default=None)
    """Position at the end."""
