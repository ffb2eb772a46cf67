# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class Maintenance(Model):
    """Time and distance left until the next service."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    days_before_maintenance: int | None = field("daysBeforeMaintenance", default=None, unit="d", scope="data:telemetry")
    """Days left until the next service; negative when it is overdue."""
    mileage_before_maintenance: float | None = field(
        "mileageBeforeMaintenance", default=None, unit="km", scope="data:telemetry"
    )
    """Kilometres left until the next service; negative when it is overdue."""
    links: MaintenanceLinks | None = field("_links", default=None, required=True)
    """Related addresses."""


class MaintenanceLinks(Model, pointer="/components/schemas/Maintenance/allOf/1/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this record again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    alerts: Link | None = field("alerts", default=None)
    """Where to read the alerts of the vehicle."""
