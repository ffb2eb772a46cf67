# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .remote_type import RemoteType


class RemotePostResponse(Model):
    """Reference to a command that was accepted."""

    links: RemotePostResponseLinks | None = field("_links", default=None)
    """Related addresses."""
    remote_action_id: str | None = field("remoteActionId", default=None)
    """Identifier to ask for progress, and to match events with."""
    type: RemoteType | None = field("type", default=None)
    """Kind of command that was accepted."""


class RemotePostResponseLinks(Model, pointer="/components/schemas/RemotePostResponse/properties/_links"):
    """Related addresses."""

    callback: Link | None = field("callback", default=None)
    """Where to read the callback that it reports to."""
    remote: Link | None = field("remote", default=None)
    """Where to read the command and its progress."""
