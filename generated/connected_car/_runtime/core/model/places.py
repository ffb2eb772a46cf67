"""Places in a JSON value: ``preconditioning/airConditioning/programs``; ``""`` is the value itself.

A list on the way stands for each of its items.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def values_at(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Each value at ``place`` with its path (``a.b[0]``); null counts as absent."""
    found = [("", value)]
    for step in filter(None, place.split("/")):
        found = [
            (f"{path}.{step}" if path else step, owner[step])
            for path, owner in _items(found)
            if isinstance(owner, Mapping) and owner.get(step) is not None
        ]
    yield from found


def objects_at(value: Any, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each object at ``place``; of a list each item that is one."""
    yield from ((path, found) for path, found in _items(values_at(value, place)) if isinstance(found, Mapping))


def value_at(value: Any, place: str) -> Any:
    """The first value at ``place``, None when there is none."""
    return next((found for _, found in values_at(value, place)), None)


def _items(found: Any) -> Iterator[tuple[str, Any]]:
    for path, value in found:
        if isinstance(value, list):
            yield from ((f"{path}[{index}]", item) for index, item in enumerate(value))
        else:
            yield path, value
