# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class EnergyBattery(Model):
    """Traction battery: charge held and health, each with its own time stamp."""

    load: Load | None = field("load", default=None, stamp="above")
    """Capacity and charge in Wh."""
    health: Health | None = field("health", default=None)
    """Ageing of the battery."""


class Health(Model, pointer="/components/schemas/EnergyBattery/properties/health"):
    """Ageing of the battery."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, minimum=0, maximum=100, unit="%")
    """Health judged by capacity, percent (0 to 100)."""
    resistance: int | None = field("resistance", default=None, minimum=0, maximum=100, unit="%")
    """Health judged by inner resistance, percent (0 to 100)."""


class Load(Model, pointer="/components/schemas/EnergyBattery/properties/load"):
    """Capacity and charge in Wh."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    capacity: int | None = field("capacity", default=None, unit="Wh")
    """Capacity, Wh."""
    residual: int | None = field("residual", default=None, unit="Wh")
    """Energy left, Wh."""
