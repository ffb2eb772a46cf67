# Fleets (B2B) 3.19.2: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model, field

if TYPE_CHECKING:
    from .composit_fuel_energy_consumption import CompositFuelEnergyConsumption


class Fuel(Model, pointer="/components/schemas/Energy/properties/extension/properties/fuel"):
    """Fuel use; present when the type is fuel."""

    consumptions: CompositFuelEnergyConsumption | None = field("consumptions", default=None)
    """Fuel used in total and at the moment."""
