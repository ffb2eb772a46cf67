# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .active_alert_details import ActiveAlertDetails
    from .alert_report_details import AlertReportDetails


class AggregatedAlertDetails(Model):
    """Newest known warnings of a vehicle."""

    report: AlertReportDetails | None = field("report", default=None, scope="data:telemetry:vehicle:alert")
    """Health report the vehicle made."""
    active: ActiveAlertDetails | None = field("active", default=None, scope="data:telemetry:vehicle:alert")
    """Warnings shown now."""
