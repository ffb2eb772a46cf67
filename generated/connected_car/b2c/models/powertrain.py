# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .powertrain_base import PowertrainBaseStatus


class Powertrain(Model):
    """State of the drive, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    status: PowertrainBaseStatus | None = field("status", default=None, scope="data:telemetry")
    """Whether the drive is off, starting, running or stopping."""
