"""A view in place of its identifier: ``client.books.get(book)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from ..errors.without_reply import Problem
from ..model.base import Model
from .operation import Operation, Parameter


def identified(operation: Operation[Any], arguments: Mapping[str, Any], found: list[Problem]) -> Mapping[str, Any]:
    """``arguments`` with every view replaced by its identifier; a view that has none becomes a problem."""
    views = [
        each for each in operation.parameters if each.location == "path" and isinstance(arguments.get(each.name), Model)
    ]
    if not views:
        return arguments
    return {**arguments, **{each.name: _identifier(each, arguments[each.name], found) for each in views}}


def _identifier(parameter: Parameter, view: Model, found: list[Problem]) -> str | None:
    kind = type(view).__name__
    path = next((parameter.ids[each.__name__] for each in type(view).__mro__ if each.__name__ in parameter.ids), None)
    if path is None:
        takes = ", ".join(["its text", *(f"a {name}" for name in parameter.ids)])
        found.append((parameter.name, f"a {kind} has no such identifier; give {takes}"))
        return None
    value: Any = view
    for name in path.split("."):
        value = getattr(value, name, None)
    if not isinstance(value, str) or not value:
        found.append((parameter.name, f"this {kind} has no {path}"))
        return None
    return _last_segment(value) if path.endswith("href") else value


def _last_segment(address: str) -> str:
    return unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2])
