# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .engine_base import EngineBaseExtension, EngineBaseType, GmpStatus


class Engine(Model):
    """One engine or motor, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: EngineBaseType | None = field("type", default=None)
    """Combustion engine or electric motor."""
    speed: float | None = field("speed", default=None, unit="rpm")
    """Revolutions per minute."""
    gmp_status: GmpStatus | None = field("gmpStatus", default=None, deprecated=True)
    """State of the drive; replaced by the powertrain block."""
    extension: EngineBaseExtension | None = field("extension", default=None)
    """Data of the one kind of engine."""
