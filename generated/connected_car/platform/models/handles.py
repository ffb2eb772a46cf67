# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .tab_links import TabLinks


class Handles(Model):
    """One page of what a monitor watches."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: HandlesEmbedded | None = field("_embedded", default=None)
    """The items of this page."""


class HandlesEmbedded(Model, pointer="/components/schemas/Handles/allOf/2/properties/_embedded"):
    """The items of this page."""

    vehicle_ids: Sequence[str] | None = field("vehicleIds", default=None)
    """Vehicles it watches."""
    groups: Sequence[str] | None = field("groups", default=None)
    """Groups it watches."""
