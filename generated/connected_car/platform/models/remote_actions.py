# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote_action import RemoteAction
    from .tab_links import TabLinks


class RemoteActions(Model):
    """One page of remote commands."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: RemoteActionsEmbedded | None = field("_embedded", default=None)
    """The items of this page."""


class RemoteActionsEmbedded(Model, pointer="/components/schemas/RemoteActions/allOf/1/properties/_embedded"):
    """The items of this page."""

    remote_actions: Sequence[RemoteAction] | None = field("remoteActions", default=None)
    """Remote commands on this page."""
