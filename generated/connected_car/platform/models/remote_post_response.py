# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .remote_type import RemoteType


class RemotePostResponse(Model):
    """Receipt for a remote command that was taken on."""

    links: RemotePostResponseLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    remote_action_id: str | None = field("remoteActionId", default=None, required=True)
    """Identifier of the command."""
    type: RemoteType | None = field("type", default=None, required=True)
    """Kind of command."""


class RemotePostResponseLinks(Model, pointer="/components/schemas/RemotePostResponse/properties/_links"):
    """Addresses of related resources."""

    channel: Link | None = field("channel", default=None)
    """Address of the channel that will get the events."""
    remote: Link | None = field("remote", default=None)
    """Address to read the command back from."""
