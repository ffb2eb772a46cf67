# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class Handled(Model, pointer="/components/schemas/MonitorHandleRef/allOf/1/properties/handled"):
    """What it watches now."""

    vehicle_ids: Sequence[str] | None = field("vehicleIds", default=None)
    """Vehicles it watches."""
    groups: Sequence[str] | None = field("groups", default=None)
    """Groups it watches."""


class MonitorHandleRef(Model):
    """Answer to a change of what a monitor watches."""

    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the record last changed (UTC)."""
    links: MonitorHandleRefLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the monitor."""
    handled: Handled | None = field("handled", default=None)
    """What it watches now."""


class MonitorHandleRefLinks(Model, pointer="/components/schemas/MonitorHandleRef/allOf/1/properties/_links"):
    """Addresses of related resources."""

    monitor: Link | None = field("monitor", default=None)
    """Address of the monitor."""
