# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .health_electric_energy import HealthElectricEnergy
    from .load_electric_energy import LoadElectricEnergy


class EnergyBatteryBase(Model):
    """Traction battery: charge held and health."""

    capacity: float | None = field("capacity", default=None, deprecated=True, unit="Wh")
    """Total capacity, Wh; replaced by `load.capacity`."""
    load: LoadElectricEnergy | None = field("load", default=None, stamp="above")
    """Capacity and charge in Wh."""
    health: HealthElectricEnergy | None = field("health", default=None)
    """Ageing of the battery."""
