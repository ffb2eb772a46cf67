# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleProperties(Model, pointer="/components/schemas/vehicleProperties"):
    """Kind of vehicle and fuel."""

    vehicle_type: str | None = field("vehicleType", default=None)
    """Kind of vehicle, as free text."""
    fuel_type: str | None = field("fuelType", default=None)
    """Fuel, as free text."""
