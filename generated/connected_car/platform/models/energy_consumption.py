# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .energy_sub_type import EnergySubType
    from .energy_type import EnergyType


class EnergyConsumption(Model):
    """Consumption of one energy during a trip."""

    consumption: float | None = field("consumption", default=None, required=True, minimum=0)
    """Amount consumed, 0 or more; the unit is not published."""
    avg_consumption: float | None = field("avgConsumption", default=None, unit="Wh or cL per 100 km")
    """Average consumption, Wh/100 km for electric energy, cL/100 km for fuel."""
    type: EnergyType | None = field("type", default=None, required=True)
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None)
    """Finer kind of energy; expect values not listed here."""
