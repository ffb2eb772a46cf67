# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class VehicleOdometerBase(Model):
    """Distance driven since new."""

    mileage: float | None = field("mileage", default=None, required=True, unit="km")
    """Distance driven since new, km."""
