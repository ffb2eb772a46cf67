# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .doors_state_base import LockedState, Opening


class DoorsState(Model):
    """Locks and openings, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    locked_states: Sequence[LockedState] | None = field("lockedStates", default=None)
    """Lock states that hold, as a list."""
    opening: Sequence[Opening] | None = field("opening", default=None)
    """One entry for each door, window or lid that the vehicle can tell."""
