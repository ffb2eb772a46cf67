# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Maintenance(Model):
    """Next service with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    days_before_maintenance: int | None = field("daysBeforeMaintenance", default=None, unit="d")
    """Days until the next service."""
    mileage_before_maintenance: int | None = field("mileageBeforeMaintenance", default=None, unit="km")
    """Distance until the next service, km."""
