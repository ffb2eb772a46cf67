# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .doors_state_base import LockedState, Opening


class DoorsState(Model):
    """Doors with their time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    locked_state: Sequence[LockedState] | None = field("lockedState", default=None)
    """Locks in force; several can hold at once."""
    opening: Sequence[Opening] | None = field("opening", default=None)
    """Doors and other openings, one entry each."""
