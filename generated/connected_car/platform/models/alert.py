# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alert_msg_enum import AlertMsgEnum
    from .alert_report import AlertReportSeverity
    from .position import Position


class Alert(Model):
    """A warning the vehicle displayed, with the times it was recorded and changed."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """When the record last changed (UTC)."""
    active: bool | None = field("active", default=None, required=True)
    """True while the warning is shown."""
    type: AlertMsgEnum | None = field("type", default=None, required=True)
    """What the warning is about."""
    severity: AlertReportSeverity | None = field("severity", default=None, required=True)
    """Information can wait, Warning should be repaired soon, Critical must be before driving."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the warning."""
    started_at: datetime | None = field("startedAt", default=None, required=True)
    """When the warning appeared (UTC)."""
    end_at: datetime | None = field("endAt", default=None, scope="data:telemetry:vehicle:alert")
    """When the warning went out (UTC); missing while it is shown."""
    start_position: Position | None = field(
        "startPosition", default=None, scope="data:telemetry:vehicle:alert,data:telemetry:vehicle:location"
    )
    """Where the vehicle was when it appeared."""
    end_position: Position | None = field(
        "endPosition", default=None, scope="data:telemetry:vehicle:alert,data:telemetry:vehicle:location"
    )
    """Where the vehicle was when it went out."""
