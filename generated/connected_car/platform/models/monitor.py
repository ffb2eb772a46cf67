# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .monitor_parameter import MonitorParameter
    from .monitor_run_status import MonitorRunStatus


class Monitor(Model):
    """A monitor with its settings and state."""

    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the record last changed (UTC)."""
    links: MonitorLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the monitor."""
    monitor: MonitorParameter | None = field("monitor", default=None, required=True)
    """Settings of the monitor, as they were sent."""
    status: MonitorRunStatus | None = field("status", default=None, required=True)
    """Whether it runs."""


class MonitorLinks(Model, pointer="/components/schemas/Monitor/allOf/1/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None)
    """Address of this monitor."""
