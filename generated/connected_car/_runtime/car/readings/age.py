"""How old a value is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ...core.model.base import Model
from ...core.model.dates import read_datetime
from ...core.model.presence import step_from, walk


def age(view: Model, path: str = "", *, now: datetime | None = None) -> timedelta | None:
    """How old a value is, by the nearest ``createdAt`` at or above it; None when nothing tells.

    A GeoJSON Feature keeps its own among its properties, and older replies send ``updatedAt`` in
    its place. ``path`` in Python names: ``energies[0].level``. ``now``: aware; the current time by
    default.
    """
    holders = [view, *(step_from(place, step) for place, step in walk(view, path))]
    for holder in reversed(holders):
        moment = _collected(holder.wire) if isinstance(holder, Model) else None
        if moment is not None:
            return (now or datetime.now(UTC)) - moment
    return None


def _collected(wire: Mapping[str, Any]) -> datetime | None:
    """When the data of one object were collected, as far as it says so itself."""
    properties = wire.get("properties")
    for place in (wire, properties if isinstance(properties, Mapping) else {}):
        for name in ("createdAt", "updatedAt"):
            sent = place.get(name)
            moment = read_datetime(sent) if isinstance(sent, str) else None
            if moment is not None:
                return moment
    return None
