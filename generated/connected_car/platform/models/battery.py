# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .battery_base import Indicator


class Battery(Model):
    """12 V battery with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    voltage: float | None = field("voltage", default=None, minimum=0, maximum=100, unit="%")
    """Charge of the 12 V battery, percent (0 to 100) in spite of its name."""
    current: float | None = field("current", default=None, unit="A")
    """Current of the 12 V battery, ampere."""
    indicator: Indicator | None = field("indicator", default=None)
    """Battery light on the dashboard."""
