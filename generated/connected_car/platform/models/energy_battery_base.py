# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .health_electric_energy import HealthElectricEnergy
    from .load_electric_energy import LoadElectricEnergy


class EnergyBatteryBase(Model):
    """Traction battery: charge and ageing."""

    load: LoadElectricEnergy | None = field("load", default=None, stamp="above")
    """Capacity and energy left, Wh."""
    health: HealthElectricEnergy | None = field("health", default=None)
    """Ageing, percent of a new battery."""
