# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleAttributes(Model, pointer="/components/schemas/vehicleAttributes"):
    """Make and model."""

    brand_description: str | None = field("brandDescription", default=None)
    """Name of the make."""
    brand_code: str | None = field("brandCode", default=None)
    """Code of the make."""
    model_description: str | None = field("modelDescription", default=None)
    """Name of the model."""
    model_code: str | None = field("modelCode", default=None)
    """Code of the model."""
    model_year: str | None = field("modelYear", default=None)
    """Model year, as text."""
