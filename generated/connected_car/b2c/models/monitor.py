# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .monitor_parameter import MonitorParameter
    from .monitor_status import MonitorStatus


class Monitor(Model):
    """A monitor with its definition and state."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """Last change of the monitor, UTC."""
    links: MonitorLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the monitor."""
    monitor: MonitorParameter | None = field("monitor", default=None, required=True)
    """Definition of the monitor, as it was sent."""
    status: MonitorStatus | None = field("status", default=None, required=True)
    """Whether the monitor watches."""


class MonitorLinks(Model, pointer="/components/schemas/Monitor/allOf/1/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this monitor again."""
