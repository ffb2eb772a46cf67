# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .maintenance import Maintenance
    from .tab_links import TabLinks


class MaintenanceList(Model):
    """Next services of the vehicles of a fleet, one page."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Neighbouring pages; `next` is absent on the last page."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: MaintenanceListEmbedded | None = field("_embedded", default=None, required=True)
    """Envelope of the items of this page."""


class MaintenanceListEmbedded(Model, pointer="/components/schemas/MaintenanceList/allOf/1/properties/_embedded"):
    """Envelope of the items of this page."""

    maintenances: Sequence[Maintenance] | None = field("maintenances", default=None)
    """Next service of each vehicle."""
