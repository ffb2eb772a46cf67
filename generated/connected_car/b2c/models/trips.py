# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .tab_links import TabLinks
    from .trip import Trip


class Trips(Model):
    """One page of trips."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Neighbouring pages."""
    total: int | None = field("total", default=None, required=True)
    """Number of trips over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: TripsEmbedded | None = field("_embedded", default=None, required=True)
    """Envelope of the items of this page."""


class TripsEmbedded(Model, pointer="/components/schemas/Trips/allOf/1/properties/_embedded"):
    """Envelope of the items of this page."""

    trips: Sequence[Trip] | None = field("trips", default=None)
    """Trips of this page."""
