# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .driving_mode_enum import DrivingModeEnum


class DrivingBehavior(Model):
    """Driving mode with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    mode: DrivingModeEnum | None = field("mode", default=None, required=True)
    """Mode the driver has selected."""
