# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .composite_fuel_energy_consumption import CompositeFuelEnergyConsumption


class Fuel(Model, pointer="/components/schemas/Energy/properties/extension/properties/fuel"):
    """Fuel use; present when the type is fuel."""

    consumptions: CompositeFuelEnergyConsumption | None = field("consumptions", default=None)
    """Fuel used in total and at the moment."""
