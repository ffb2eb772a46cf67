# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_subscribe import ChannelSubscribe
    from .link import Link
    from .run_status import RunStatus


class Channel(Model):
    """A channel with its settings and state."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the record last changed (UTC)."""
    links: ChannelLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    id: str | None = field("id", default=None, required=True, pattern="([0-9a-fA-F]|-|_)*")
    """Identifier of the channel."""
    subscribe: ChannelSubscribe | None = field("subscribe", default=None, required=True)
    """Settings of the channel, as they were sent."""
    status: RunStatus | None = field("status", default=None, required=True)
    """Whether it delivers; Failed when no push device is left."""


class ChannelLinks(Model, pointer="/components/schemas/Channel/allOf/2/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None)
    """Address of this channel."""
