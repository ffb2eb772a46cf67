# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alert_report import AlertReport


class AlertReportDetails(Model):
    """Health report of a vehicle, with its time of measurement; the vehicle's equipment decides what it
    covers.
    """

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    report_details: Sequence[AlertReport] | None = field("reportDetails", default=None)
    """Warnings covered, shown or not."""
