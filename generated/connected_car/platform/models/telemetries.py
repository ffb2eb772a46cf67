# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .tab_links import TabLinks
    from .telemetry import Telemetry


class Telemetries(Model):
    """One page of telemetry records."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: TelemetriesEmbedded | None = field("_embedded", default=None, required=True)
    """The items of this page."""


class TelemetriesEmbedded(Model, pointer="/components/schemas/Telemetries/allOf/1/properties/_embedded"):
    """The items of this page."""

    telemetries: Sequence[Telemetry] | None = field("telemetries", default=None)
    """Telemetry records on this page."""
