# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .callback_status import CallbackStatus
    from .link import Link
    from .remote_callback_subscribe import RemoteCallbackSubscribe


class RemoteCallback(Model):
    """A callback with its settings and state."""

    links: RemoteCallbackLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    id: str | None = field("id", default=None, required=True)
    """Identifier to use for remote commands on this callback."""
    subscribe: RemoteCallbackSubscribe | None = field("subscribe", default=None, required=True)
    """Settings of the callback, as they were sent."""
    status: CallbackStatus | None = field("status", default=None, required=True)
    """Whether the callback delivers."""


class RemoteCallbackLinks(Model, pointer="/components/schemas/RemoteCallback/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this callback again."""
    fleet: Link | None = field("fleet", default=None)
    """Where to read the fleet it belongs to."""
    remotes: Link | None = field("remotes", default=None)
    """Template of the commands sent on it; fill in the vehicle."""
