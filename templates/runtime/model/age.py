"""Questions about one place in a view: was it sent at all, and how old is it?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from .base import Model
from .dates import read_datetime

_PATH = re.compile(r"(?:^|\.)([^\W\d]\w*)|\[(-?\d+)\]")


def is_missing(view: Model, path: str) -> bool:
    """Whether the member wasn't on the wire at all; ``null`` and unreadable values aren't missing.

    ``path`` in Python names: ``level``, ``energies[0].level``. Raises `AttributeError` for a
    name that the model doesn't have.
    """
    *_, (place, step) = _walk(view, path)
    if isinstance(place, Model):
        return place._members().by_name[step].wire not in place.wire
    return place is None or not -len(place) <= step < len(place)


def age(view: Model, path: str = "", *, now: datetime | None = None) -> timedelta | None:
    """How old a value is, by the nearest ``createdAt`` at or above it; None when nothing tells.

    A GeoJSON Feature keeps its own among its properties, and older replies send ``updatedAt`` in
    its place. ``path`` in Python names: ``energies[0].level``. ``now``: aware; the current time by
    default.
    """
    holders = [view, *(_step(place, step) for place, step in _walk(view, path))]
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


def _walk(view: Model, path: str) -> Iterator[tuple[Any, Any]]:
    """Each place on the way with the step that leaves it; ends early where the wire has nothing."""
    place: Any = view
    for step in _steps(path):
        if isinstance(place, Model) and step not in place._members().by_name:
            raise AttributeError(f"{type(place).__name__} has no member {step!r}")
        yield place, step
        place = _step(place, step)


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = [int(index) if index else name for name, index in _PATH.findall(path)]
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).removeprefix(".")
    if written != path:
        raise ValueError(f"{path!r} is no path; write it like energies[0].level")
    return steps


def _step(place: Any, step: Any) -> Any:
    if isinstance(place, Model):
        return getattr(place, step, None)
    if isinstance(place, tuple) and isinstance(step, int):
        return place[step] if -len(place) <= step < len(place) else None
    return None
