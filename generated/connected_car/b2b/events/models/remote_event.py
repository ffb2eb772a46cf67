# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_event_status import RemoteEventStatus
    from .remote_type import RemoteType


class RemoteEvent(Model):
    """Progress or outcome of one command to one vehicle."""

    remote_action_id: str | None = field("remoteActionId", default=None)
    """Command that this is about."""
    vin: str | None = field("vin", default=None)
    """Vehicle that got the command."""
    event_date: datetime | None = field("eventDate", default=None)
    """When it happened, UTC."""
    remote_type: RemoteType | None = field("remoteType", default=None)
    """Kind of command."""
    event_status: RemoteEventStatus | None = field("eventStatus", default=None)
    """How far the command has come."""
