# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class MaintenanceBase(Model):
    """What is left until the next service."""

    days_before_maintenance: int | None = field("daysBeforeMaintenance", default=None, unit="d")
    """Days until the next service."""
    mileage_before_maintenance: int | None = field("mileageBeforeMaintenance", default=None, unit="km")
    """Distance until the next service, km."""
