# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .extension import Extension
    from .remote_event_status import RemoteEventStatus
    from .remote_type import RemoteType


class RemoteEvent(Model):
    """Progress or outcome of one command."""

    remote_action_id: str | None = field("remoteActionId", default=None, required=True)
    """Command that this is about."""
    remote_type: RemoteType | None = field("remoteType", default=None, required=True)
    """Kind of command."""
    extensions: Sequence[Extension] | None = field("extensions", default=None)
    """Extra vehicle data, one entry for each kind you asked for."""
    event_status: RemoteEventStatus | None = field("eventStatus", default=None, required=True)
    """How far the command has come."""
