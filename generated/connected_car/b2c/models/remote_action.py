# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .remote import Remote
    from .remote_action_status import RemoteActionStatus
    from .remote_event_feedback_detail import RemoteEventFeedbackDetail
    from .remote_failed_event_status import RemoteFailedEventStatus
    from .remote_type import RemoteType


class RemoteAction(Model):
    """A command with its progress."""

    remote_action_id: str | None = field("remoteActionId", default=None)
    """Identifier of the command."""
    status: RemoteActionStatus | None = field("status", default=None)
    """How far the command has come."""
    type: RemoteType | None = field("type", default=None)
    """Kind of command."""
    links: RemoteActionLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    remote: Remote | None = field("remote", default=None)
    """The command as it was sent."""
    failure_cause: RemoteFailedEventStatus | None = field("failureCause", default=None)
    """Why the command failed; given only with the status `Failed`."""
    feedback_detail: RemoteEventFeedbackDetail | None = field("feedbackDetail", default=None)
    """Detail on a forced locking."""


class RemoteActionLinks(Model, pointer="/components/schemas/RemoteAction/allOf/1/properties/_links"):
    """Related addresses."""

    callback: Link | None = field("callback", default=None)
    """Where to read the callback that it reports to."""
    self: Link | None = field("self", default=None, required=True)
    """Where to read this command again."""
