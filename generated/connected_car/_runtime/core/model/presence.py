"""Whether a place in a view was sent at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .base import Model

_PATH = re.compile(r"(?:^|\.)([^\W\d]\w*)|\[(-?\d+)\]")


def is_missing(view: Model, path: str) -> bool:
    """Whether the member wasn't on the wire at all; ``null`` and unreadable values aren't missing.

    ``path`` in Python names: ``level``, ``energies[0].level``. Raises `AttributeError` for a
    name that the model doesn't have.
    """
    *_, (place, step) = walk(view, path)
    if isinstance(place, Model):
        return place._members().by_name[step].wire not in place.wire
    return place is None or not -len(place) <= step < len(place)


def walk(view: Model, path: str) -> Iterator[tuple[Any, Any]]:
    """Each place on the way with the step that leaves it; ends early where the wire has nothing."""
    place: Any = view
    for step in steps_in(path):
        require(place, step)
        yield place, step
        place = step_from(place, step)


def get(view: Model, path: str) -> Any:
    """The value at ``path``; None where anything on the way is missing.

    ``path`` in Python names: ``energies[0].extension.electric.charging.status``. Raises
    `AttributeError` for a name that the model doesn't have, so that a slip is no missing value.
    """
    place: Any = view
    for step in steps_in(path):
        require(place, step)
        place = step_from(place, step)
        if place is None:
            return None
    return place


def require(place: Any, step: Any) -> None:
    """Raises `AttributeError` when ``place`` is a view whose class has no member of this name."""
    if isinstance(place, Model) and step not in place._members().by_name:
        raise AttributeError(f"{type(place).__name__} has no member {step!r}")


def steps_in(path: str) -> list[str | int]:
    """``energies[0].level`` -> energies, 0, level. Raises `ValueError` for what is no path."""
    steps: list[str | int] = [int(index) if index else name for name, index in _PATH.findall(path)]
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).removeprefix(".")
    if written != path:
        raise ValueError(f"{path!r} is no path; write it like energies[0].level")
    return steps


def step_from(place: Any, step: Any) -> Any:
    """What lies one step on from ``place``; None where there is nothing."""
    if isinstance(place, Model):
        return getattr(place, step, None)
    if isinstance(place, tuple) and isinstance(step, int):
        return place[step] if -len(place) <= step < len(place) else None
    return None
