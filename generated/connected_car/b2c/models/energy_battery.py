# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class EnergyBattery(Model):
    """Traction battery: charge held and health, each with its own time stamp."""

    capacity: float | None = field("capacity", default=None, deprecated=True, unit="Wh")
    """Total capacity, Wh; replaced by `load.capacity`."""
    load: Load | None = field("load", default=None, stamp="above")
    """Capacity and charge in Wh."""
    health: Health | None = field("health", default=None)
    """Ageing of the battery."""


class Health(Model, pointer="/components/schemas/EnergyBattery/properties/health"):
    """Ageing of the battery."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """Health judged by capacity, percent (0 to 100)."""
    resistance: int | None = field("resistance", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """Health judged by inner resistance, percent (0 to 100); 15 and 16 were seen beside a capacity of 95."""


class Load(Model, pointer="/components/schemas/EnergyBattery/properties/load"):
    """Capacity and charge in Wh."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, unit="Wh", scope="data:telemetry")
    """Capacity, Wh."""
    residual: int | None = field("residual", default=None, unit="Wh", scope="data:telemetry")
    """Energy left, Wh; its share of the capacity may differ from the level shown."""
