# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .position import Position


class StolenBase(Model):
    """A theft report."""

    links: StolenBaseLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the report."""
    state: bool | None = field("state", default=None, required=True)
    """True while the vehicle is reported stolen."""
    started_at: datetime | None = field("startedAt", default=None, required=True)
    """When it was reported stolen (UTC)."""
    end_at: datetime | None = field("endAt", default=None, scope="data:telemetry:vehicle")
    """When the report ended (UTC); missing while it lasts."""
    start_position: Position | None = field("startPosition", default=None)
    """Where the vehicle was when the report began."""
    end_position: Position | None = field("endPosition", default=None, scope="data:telemetry:vehicle")
    """Where the vehicle was when the report ended."""


class StolenBaseLinks(Model, pointer="/components/schemas/StolenBase/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None, required=True)
    """Address of this report."""
    vehicle: Link | None = field("vehicle", default=None)
    """Address of the vehicle."""
