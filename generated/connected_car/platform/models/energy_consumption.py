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

    consumption: float | None = field(
        "consumption",
        default=None,
        required=True,
        minimum=0,
        unit_by=(
            "type",
            {"Fuel": "cL", "Electric": "Wh"},
        ),
        unit_unknown_by=(
            "subType",
            {"Hydrogen": "nobody knows what a trip with hydrogen counts in"},
        ),
    )
    """Amount consumed, 0 or more: cL of fuel or Wh of electricity, by `type`; the text says litres and kWh."""
    avg_consumption: float | None = field(
        "avgConsumption",
        default=None,
        unit_by=(
            "type",
            {"Fuel": "cL/(100 km)", "Electric": "Wh/(100 km)"},
        ),
        unit_unknown_by=(
            "subType",
            {"Hydrogen": "nobody knows what a trip with hydrogen counts in"},
        ),
    )
    """Average use per 100 km: cL of fuel or Wh of electricity, by `type`."""
    type: EnergyType | None = field("type", default=None, required=True)
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None)
    """Finer kind of energy; expect values not listed here."""
