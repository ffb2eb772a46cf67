# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleRegistrationSuccess(Model, pointer="/components/schemas/vehicleRegistrationSuccess"):
    """Reference to a vehicle registration."""

    vehicle_registration_operation_id: str | None = field("vehcileRegistrationOperationId", default=None, required=True)
    """Identifier that progress messages will carry; the wire misspells this name."""
