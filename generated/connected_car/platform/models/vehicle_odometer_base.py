# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class VehicleOdometerBase(Model):
    """Distance driven since new."""

    mileage: float | None = field("mileage", default=None, required=True, unit="km")
    """Distance driven since new, km."""
