# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BrakingSystem(Model):
    """Parking brake with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    parking: bool | None = field("parking", default=None)
    """True if the parking brake is applied."""
