# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .wiping_blades_state_base import Speed


class WipingBladesState(Model):
    """Windscreen wipers."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    active: bool | None = field("active", default=None)
    """Whether they wipe."""
    speed: Speed | None = field("speed", default=None)
    """Wiping speed; given only while they wipe."""
