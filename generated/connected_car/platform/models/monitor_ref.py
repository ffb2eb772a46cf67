# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .run_status import RunStatus


class MonitorRef(Model):
    """Answer to the creation of a monitor."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: MonitorRefLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the new monitor."""
    status: RunStatus | None = field("status", default=None, required=True)
    """Whether it runs."""


class MonitorRefLinks(Model, pointer="/components/schemas/MonitorRef/allOf/1/properties/_links"):
    """Addresses of related resources."""

    monitor: Link | None = field("monitor", default=None)
    """Address of the new monitor."""
