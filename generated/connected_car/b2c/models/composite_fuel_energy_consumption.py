# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CompositeFuelEnergyConsumption(Model, pointer="/components/schemas/CompositFuelEnergyConsumption"):
    """Fuel used in total and at the moment."""

    total: float | None = field("total", default=None, minimum=0, unit="cL", scope="data:telemetry")
    """Total fuel used, cL; over which span is not published."""
    instant: float | None = field(
        "instant",
        default=None,
        unit_by=(
            "subType",
            {"FossilEnergy": "L/(100 km)", "Hydrogen": "kg/(100 km)"},
        ),
        scope="data:telemetry",
    )
    """Consumption now: L/100 km, or kg/100 km when the subtype is hydrogen."""
