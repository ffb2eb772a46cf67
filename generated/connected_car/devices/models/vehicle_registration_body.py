# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .vehicle_pay_load_def import VehiclePayLoadDef


class VehicleRegistrationBody(Model, pointer="/components/schemas/vehicleRegistrationBody"):
    """Order to register or change a vehicle; the published text requires `vehicleRegistrationPayLoad`, which
    it doesn't define.
    """

    vehicle_registration_load: VehiclePayLoadDef | None = field("vehicleRegistrationLoad", default=None)
    """The vehicle."""
