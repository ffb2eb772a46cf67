# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .run_status import RunStatus


class ChannelRef(Model):
    """Answer to the opening of a channel."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the record last changed (UTC)."""
    links: ChannelRefLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    channel_id: str | None = field("channelId", default=None, required=True, pattern="([0-9a-fA-F]|-|_)*")
    """Identifier of the new channel."""
    status: RunStatus | None = field("status", default=None, required=True)
    """Whether it delivers."""


class ChannelRefLinks(Model, pointer="/components/schemas/ChannelRef/allOf/2/properties/_links"):
    """Addresses of related resources."""

    channel: Link | None = field("channel", default=None)
    """Address of the new channel."""
