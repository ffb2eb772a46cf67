# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_event_status import RemoteEventStatus
    from .remote_type import RemoteType


class RemoteEvent(Model):
    """Progress or outcome of one command."""

    remote_action_id: str | None = field("remoteActionId", default=None)
    """Command that this is about."""
    remote_type: RemoteType | None = field("remoteType", default=None)
    """Kind of command."""
    event_status: RemoteEventStatus | None = field("eventStatus", default=None)
    """How far the command has come."""
