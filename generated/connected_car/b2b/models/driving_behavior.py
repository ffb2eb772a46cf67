# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .driving_behavior_base import DrivingBehaviorBaseMode


class DrivingBehavior(Model):
    """Driving mode, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, deprecated=True)
    """Last change of this block on the server, UTC."""
    mode: DrivingBehaviorBaseMode | None = field("mode", default=None)
    """Mode that the driver chose."""
