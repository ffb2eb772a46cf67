# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .composite_fuel_energy_consumption import CompositeFuelEnergyConsumption
    from .fuel_amount import FuelAmount


class Fuel(Model, pointer="/components/schemas/Energy/properties/extension/properties/fuel"):
    """Consumption and tank; for fuel only."""

    consumption: CompositeFuelEnergyConsumption | None = field("consumption", default=None)
    """Fuel used, total (cL) and momentary (L/100 km)."""
    fuel_tank: FuelAmount | None = field("fuelTank", default=None)
    """Fuel left in the tank."""
