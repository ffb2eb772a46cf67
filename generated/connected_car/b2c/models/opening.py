# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .doors_state import DoorsStateOpeningState
    from .identifier import Identifier


class Opening(Model, pointer="/components/schemas/DoorsState/allOf/1/properties/opening/items"):
    """One door, window or lid."""

    identifier: Identifier | None = field("identifier", default=None, scope="data:telemetry")
    """Which door, window or lid."""
    state: DoorsStateOpeningState | None = field("state", default=None, scope="data:telemetry")
    """Open or closed."""
