# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alert_msg_enum import AlertMsgEnum
    from .link import Link
    from .position import Position


class Alert(Model):
    """One warning as the dashboard shows it, from appearance to disappearance."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """Last change of this object on the server, UTC."""
    links: AlertLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the alert."""
    active: bool | None = field("active", default=None, required=True, scope="data:alert")
    """Whether the alert is still shown."""
    type: AlertMsgEnum | None = field("type", default=None, required=True, scope="data:alert")
    """What the alert is about."""
    severity: AlertSeverity | None = field("severity", default=None, scope="data:alert")
    """Information: can wait; Warning: have it repaired soon; Critical: do not start."""
    started_at: datetime | None = field("startedAt", default=None, required=True, scope="data:alert")
    """When the alert appeared, UTC."""
    end_at: datetime | None = field("endAt", default=None, scope="data:alert")
    """When the alert disappeared, UTC; absent while it is active."""
    start_position: Position | None = field("startPosition", default=None, scope="data:alert,data:position")
    """Last known position of the vehicle when the alert appeared."""
    end_position: Position | None = field("endPosition", default=None, scope="data:alert,data:position")
    """Last known position of the vehicle when the alert disappeared."""


class AlertLinks(Model, pointer="/components/schemas/Alert/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this alert again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    position: Link | None = field("position", default=None)
    """Where to read the position that belongs to the alert."""
    trips: Sequence[Link] | None = field("trips", default=None)
    """Where to read the trips during which the alert was present."""


class AlertSeverity(OpenEnum):
    """Information: can wait; Warning: have it repaired soon; Critical: do not start."""

    INFORMATION = "Information"
    WARNING = "Warning"
    CRITICAL = "Critical"
