"""Strict out: what a caller sends is what the document asks for, or it isn't sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from .annotations import converter_of, resolve_in_api
from .bounds import Limits
from .converters import ArrayOf, ViewOf
from .issues import Issue, View, json_type
from .scalars import Converter, inspect

# What a body may hold all the same: members that a reply brought along survive an edit.
_ALLOWED = frozenset({"unknown_member", "ambiguous", "sentinel", "implausible"})


@cache
def converter_for(annotation: str, package: str) -> Converter:
    """The converter of an annotation of the API in ``package`` (``package.api``).

    For parameters, array replies and array bodies: ``Sequence[Book]``, ``Shelf``.
    """
    return converter_of(resolve_in_api(annotation, package))


def violations(model: View) -> tuple[Issue, ...]:
    """Where a model, used as a body, isn't what the document asks for."""
    return _forbidden(inspect(ViewOf(type(model)), model._wire))


def outgoing(
    converter: Converter, value: Any, limits: Mapping[str, Any] | None = None, strict: bool = False
) -> tuple[Any, tuple[Issue, ...]]:
    """The wire value of an argument or a body, and where it isn't what the document asks for.

    ``strict``: members that the document doesn't know are among that; a body that a view was made from keeps them.
    """
    try:
        wire = converter.write(value)
    except (TypeError, ValueError):
        return None, tuple(_unwritable(converter, value))
    noted = inspect(converter, wire)
    found = (*_forbidden(noted), *(issue for issue in noted if strict and issue.kind == "unknown_member"))
    broken = None if found or not limits else Limits.among(limits).broken_by(converter.read(wire))
    if broken:
        found = (Issue("", "limit", broken, json_type(wire)),)
    return wire, found


def _unwritable(converter: Converter, value: Any, path: str = "") -> list[Issue]:
    """What JSON can't say: items of a list, else the value as a whole."""
    try:
        converter.write(value)
    except (TypeError, ValueError):
        found = [*_unwritable_items(converter, value, path)]
        return found or [Issue(path, "wrong_type", converter.expected, type(value).__name__)]
    return []


def _unwritable_items(converter: Converter, value: Any, path: str) -> Iterator[Issue]:
    if isinstance(converter, ArrayOf) and isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _unwritable(converter.item, item, f"{path}[{index}]")


def _forbidden(found: tuple[Issue, ...]) -> tuple[Issue, ...]:
    return tuple(issue for issue in found if issue.kind not in _ALLOWED)
