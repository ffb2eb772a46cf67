# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alerts_report_base import AlertsReportBase
    from .basic_alert_base import BasicAlertBase


class AlertDetailsBase(Model):
    """Warnings of a vehicle."""

    report: AlertsReportBase | None = field("report", default=None, scope="data:telemetry:vehicle:alert")
    """Health report the vehicle made."""
    active: BasicAlertBase | None = field("active", default=None, scope="data:telemetry:vehicle:alert")
    """Warnings shown now."""
