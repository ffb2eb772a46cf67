# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleOdometer(Model):
    """Distance driven, with the time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True, nullable=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    mileage: float | None = field("mileage", default=None, minimum=0.0, unit="km", scope="data:telemetry")
    """Distance driven since new, km, 0 or more."""
