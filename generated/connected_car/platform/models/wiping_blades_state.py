# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .wiping_blades_state_base import WipingBladesStateBaseSpeed


class WipingBladesState(Model):
    """Windscreen wipers with their time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    active: bool | None = field("active", default=None, required=True)
    """True while they wipe."""
    speed: WipingBladesStateBaseSpeed | None = field("speed", default=None)
    """Wiping speed; only while active."""
