# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_safety import AutoECallTriggering
    from .belt_status import BeltStatus


class Safety(Model):
    """Seat belts and emergency call, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    belt_status: Sequence[BeltStatus] | None = field("beltStatus", default=None)
    """One entry per front seat."""
    auto_e_call_triggering: AutoECallTriggering | None = field(
        "autoECallTriggering", default=None, scope="data:telemetry"
    )
    """Whether a shock set off the automatic emergency call, or shock detection is unavailable."""
