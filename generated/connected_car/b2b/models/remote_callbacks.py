# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_callback import RemoteCallback
    from .tab_links import TabLinks


class RemoteCallbacks(Model):
    """The callbacks of a fleet."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Neighbouring pages; `next` is absent on the last page."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: RemoteCallbacksEmbedded | None = field("_embedded", default=None, required=True)
    """Envelope of the items."""


class RemoteCallbacksEmbedded(Model, pointer="/components/schemas/RemoteCallbacks/allOf/1/properties/_embedded"):
    """Envelope of the items."""

    callbacks: Sequence[RemoteCallback] | None = field("callbacks", default=None)
    """Callbacks of the fleet."""
