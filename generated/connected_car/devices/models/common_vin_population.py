# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CommonVinPopulation(Model, pointer="/components/schemas/commonVinPopulation/items"):
    """One vehicle of the list."""

    vin: CommonVinPopulationVin | None = field("vin", default=None)
    """One vehicle."""


class CommonVinPopulationVin(Model, pointer="/components/schemas/commonVinPopulation/items/properties/vin"):
    """One vehicle."""

    vin_value: str | None = field("vinValue", default=None, required=True)
    """Vehicle identification number."""
