# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CompositeFuelEnergyConsumption(Model, pointer="/components/schemas/CompositFuelEnergyConsumption"):
    """Fuel used in total and at the moment."""

    total: float | None = field("total", default=None, minimum=0, unit="cL")
    """Fuel used in all, cL."""
    instant: float | None = field("instant", default=None, unit="L/100 km")
    """Momentary consumption, L/100 km."""
