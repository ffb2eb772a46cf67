# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alert_report import AlertReport


class AlertsReportBase(Model):
    """Health report of a vehicle."""

    report_details: Sequence[AlertReport] | None = field("reportDetails", default=None)
    """Warnings covered, shown or not, with their severity."""
