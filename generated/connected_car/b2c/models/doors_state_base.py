# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .locked_state import LockedState
    from .opening import Opening


class DoorsStateBase(Model):
    """Locks and openings."""

    locked_states: Sequence[LockedState] | None = field("lockedStates", default=None, scope="data:telemetry")
    """Lock states that hold, as a list."""
    opening: Sequence[Opening] | None = field("opening", default=None)
    """One entry for each door, window or lid that the vehicle can tell."""


class DoorsStateBaseState(OpenEnum):
    """Open or closed."""

    OPEN = "Open"
    CLOSED = "Closed"
