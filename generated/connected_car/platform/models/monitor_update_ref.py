# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .run_status import RunStatus


class MonitorUpdateRef(Model):
    """Answer to a change of a monitor."""

    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the change was made (UTC)."""
    links: MonitorUpdateRefLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the monitor."""
    status: RunStatus | None = field("status", default=None, required=True)
    """Whether it runs."""


class MonitorUpdateRefLinks(Model, pointer="/components/schemas/MonitorUpdateRef/allOf/1/properties/_links"):
    """Addresses of related resources."""

    monitor: Link | None = field("monitor", default=None)
    """Address of the monitor."""
