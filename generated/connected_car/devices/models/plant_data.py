# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class PlantData(Model, pointer="/components/schemas/plantData"):
    """Where the vehicle was built."""

    plant_name: str | None = field("plantName", default=None)
    """Name of the plant."""
    plant_code: str | None = field("plantCode", default=None)
    """Code of the plant."""
    company: str | None = field("company", default=None)
    """Company that runs the plant."""
