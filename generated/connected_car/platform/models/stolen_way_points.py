# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .position import Position
    from .tab_links import TabLinks


class StolenWayPoints(Model):
    """One page of positions recorded during a theft."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: StolenWayPointsEmbedded | None = field("_embedded", default=None)
    """The items of this page."""


class StolenWayPointsEmbedded(Model, pointer="/components/schemas/StolenWayPoints/allOf/1/properties/_embedded"):
    """The items of this page."""

    positions: Sequence[Position] | None = field("positions", default=None, required=True)
    """Positions on this page."""
