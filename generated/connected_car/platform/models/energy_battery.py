# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class EnergyBattery(Model):
    """Traction battery, with times of measurement."""

    load: Load | None = field("load", default=None, stamp="above")
    """Capacity and energy left, Wh."""
    health: Health | None = field("health", default=None)
    """Ageing, percent of a new battery."""


class Health(Model, pointer="/components/schemas/EnergyBattery/properties/health"):
    """Ageing, percent of a new battery."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, minimum=0, maximum=100, unit="%")
    """Health of its capacity, percent (0 to 100)."""
    resistance: int | None = field("resistance", default=None, minimum=0, maximum=100, unit="%")
    """Health of its inner resistance, percent (0 to 100)."""


class Load(Model, pointer="/components/schemas/EnergyBattery/properties/load"):
    """Capacity and energy left, Wh."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, unit="Wh")
    """Energy it holds when full, Wh."""
    residual: int | None = field("residual", default=None, unit="Wh")
    """Energy left, Wh."""
