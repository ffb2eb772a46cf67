# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CompositeElectricEnergyConsumption(Model, pointer="/components/schemas/CompositElectricEnergyConsumption"):
    """Momentary use of electric energy."""

    instant: float | None = field(
        "instant", default=None, unit_unknown='the document says "KW/H", which measures no consumption'
    )
    """Momentary consumption; the document says "kW/h", so the unit is unknown."""
