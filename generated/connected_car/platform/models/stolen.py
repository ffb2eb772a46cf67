# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .position import Position
    from .stolen_base import StolenBaseLinks


class Stolen(Model):
    """A theft report with the times it was recorded and changed."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """When the record last changed (UTC)."""
    links: StolenBaseLinks | None = field("_links", default=None, required=True)
    """Addresses of related resources."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the report."""
    state: bool | None = field("state", default=None, required=True)
    """True while the vehicle is reported stolen."""
    started_at: datetime | None = field("startedAt", default=None, required=True)
    """When it was reported stolen (UTC)."""
    end_at: datetime | None = field("endAt", default=None)
    """When the report ended (UTC); missing while it lasts."""
    start_position: Position | None = field("startPosition", default=None)
    """Where the vehicle was when the report began."""
    end_position: Position | None = field("endPosition", default=None)
    """Where the vehicle was when the report ended."""
