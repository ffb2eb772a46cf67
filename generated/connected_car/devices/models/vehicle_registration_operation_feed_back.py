# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .common_vin_population import CommonVinPopulation
    from .operation_status import OperationStatus


class VehicleRegistrationOperationFeedBack(Model, pointer="/components/schemas/vehicleRegistrationOperationFeedBack"):
    """Progress of vehicle registrations."""

    vehicle_registration_process_id: str | None = field("vehicleRegistrationProcessId", default=None, required=True)
    """Registration that this progress is about."""
    status: OperationStatus | None = field("status", default=None, required=True)
    """How far it is for these vehicles."""
    vehicle_registration_feedback_pay_load: Sequence[CommonVinPopulation] | None = field(
        "vehicleRegistrationFeedbackPayLoad", default=None, required=True
    )
    """Vehicles that this progress is about."""
