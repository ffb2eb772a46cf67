# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .composite_fuel_energy_consumption import CompositeFuelEnergyConsumption
    from .fuel_energy_instant_consumption import FuelEnergyInstantConsumption


class Fuel(Model, pointer="/components/schemas/Energy/properties/extension/properties/fuel"):
    """Fuel use; present when the type is fuel."""

    consumption: FuelEnergyInstantConsumption | None = field("consumption", default=None)
    """Fuel used at the moment, L/100 km; older form."""
    consumptions: CompositeFuelEnergyConsumption | None = field("consumptions", default=None)
    """Fuel used in total and at the moment."""
