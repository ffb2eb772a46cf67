# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_done_event_status import RemoteDoneEventStatus
    from .remote_event_type import RemoteEventType
    from .remote_failed_event_status import RemoteFailedEventStatus
    from .remote_pending_event_status import RemotePendingEventStatus


class RemoteEventStatus(Model):
    """Stage or outcome of a command."""

    type: RemoteEventType | None = field("type", default=None, required=True)
    """`Pending`: on the way; `Done`: over. Texts of the document also name `Failed`: over as well."""
    status: RemoteDoneEventStatus | RemotePendingEventStatus | None = field("status", default=None, required=True)
    """Stage while pending, outcome when done."""
    failure_cause: RemoteFailedEventStatus | None = field("failureCause", default=None)
    """Why it failed; given only with the status `Failed`."""
