# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .monitor_status import MonitorStatus


class MonitorRef(Model):
    """Reference to a monitor that was created or changed."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """Last change of the monitor, UTC."""
    links: MonitorRefLinks | None = field("_links", default=None)
    """Related addresses."""
    monitor_id: str | None = field("monitorId", default=None, required=True)
    """Identifier of the monitor."""
    status: MonitorStatus | None = field("status", default=None, required=True)
    """Whether the monitor watches."""


class MonitorRefLinks(Model, pointer="/components/schemas/MonitorRef/allOf/1/properties/_links"):
    """Related addresses."""

    monitor: Link | None = field("monitor", default=None)
    """Where to read the monitor."""
