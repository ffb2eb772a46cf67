# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alert_msg_enum import AlertMsgEnum


class AlertReport(Model):
    """State of one warning."""

    active: bool | None = field("active", default=None, required=True)
    """True while the warning is shown."""
    type: AlertMsgEnum | None = field("type", default=None, required=True)
    """What the warning is about."""
    severity: AlertReportSeverity | None = field("severity", default=None, required=True)
    """Information can wait, Warning should be repaired soon, Critical must be before driving."""


class AlertReportSeverity(OpenEnum):
    """Information can wait, Warning should be repaired soon, Critical must be before driving."""

    INFORMATION = "Information"
    WARNING = "Warning"
    CRITICAL = "Critical"
