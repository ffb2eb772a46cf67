# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class MaintenanceBase(Model):
    """Time and distance left until the next service; at least one of the two is given."""

    vin: str | None = field("vin", default=None)
    """Which vehicle; set when the reply covers a whole fleet."""
    days_before_maintenance: int | None = field("daysBeforeMaintenance", default=None, unit="d")
    """Days left until the next service; negative when it is overdue."""
    mileage_before_maintenance: float | None = field("mileageBeforeMaintenance", default=None, unit="km")
    """Kilometres left until the next service; negative when it is overdue."""
