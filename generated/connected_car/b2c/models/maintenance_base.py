# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class MaintenanceBase(Model):
    """Time and distance left until the next service; at least one of the two is given."""

    days_before_maintenance: int | None = field("daysBeforeMaintenance", default=None, unit="d", scope="data:telemetry")
    """Days left until the next service; negative when it is overdue."""
    mileage_before_maintenance: float | None = field(
        "mileageBeforeMaintenance", default=None, unit="km", scope="data:telemetry"
    )
    """Kilometres left until the next service; negative when it is overdue."""
