"""What a JSON value is made of, without its values: every place, and the kind of what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def shape(value: Any) -> set[tuple[str, str]]:
    """Places such as ``energies[].level`` with the kind there; whole numbers and others are one kind."""
    return set(_places(value, ""))


def _places(value: Any, place: str) -> Iterator[tuple[str, str]]:
    yield place, _kind(value)
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _places(each, f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        for each in value:
            yield from _places(each, f"{place}[]")


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else {str: "string", list: "list", dict: "object"}[type(value)]
