# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .engine_base import EngineBaseExtension, EngineBaseType
    from .gmp_status import GmpStatus


class Engine(Model):
    """An engine with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: EngineBaseType | None = field("type", default=None, required=True)
    """Combustion or electric; Thermic when not told."""
    speed: float | None = field("speed", default=None, unit="rpm")
    """Revolutions per minute, as in the fleet document; this one gives no unit."""
    gmp_status: GmpStatus | None = field("gmpStatus", default=None, deprecated=True)
    """State of the engine. Deprecated: the block powerTrain has it."""
    extension: EngineBaseExtension | None = field("extension", default=None)
    """What is particular to the kind of engine."""
