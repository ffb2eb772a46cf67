# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel import Channel
    from .tab_links import TabLinks


class Channels(Model):
    """The channels of an account."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: ChannelsEmbedded | None = field("_embedded", default=None)
    """The channels; all of them, as the list is not paged."""


class ChannelsEmbedded(Model, pointer="/components/schemas/Channels/allOf/1/properties/_embedded"):
    """The channels; all of them, as the list is not paged."""

    channels: Sequence[Channel] | None = field("channels", default=None)
    """Channels of this account."""
