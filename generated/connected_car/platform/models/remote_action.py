# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .remote import Remote
    from .remote_action_status import RemoteActionStatus
    from .remote_failed_event_status import RemoteFailedEventStatus
    from .remote_type import RemoteType


class RemoteAction(Model):
    """A remote command with its state."""

    remote_action_id: str | None = field("remoteActionId", default=None, required=True)
    """Identifier of the command."""
    status: RemoteActionStatus | None = field("status", default=None, required=True)
    """How far it got; Success, AlreadyDone and Failed are final."""
    type: RemoteType | None = field("type", default=None, required=True)
    """Kind of command."""
    links: RemoteActionLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    remote: Remote | None = field("remote", default=None, required=True)
    """The command as it was sent."""
    failure_cause: RemoteFailedEventStatus | None = field("failureCause", default=None)
    """Why it failed; only with status Failed."""


class RemoteActionLinks(Model, pointer="/components/schemas/RemoteAction/allOf/1/properties/_links"):
    """Addresses of related resources."""

    channel: Link | None = field("channel", default=None)
    """Address of the channel that gets the events."""
    self: Link | None = field("self", default=None)
    """Address of this command."""
