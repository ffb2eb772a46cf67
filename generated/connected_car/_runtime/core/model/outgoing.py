"""Strict out: what a caller sends is what the document asks for, or it isn't sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from .annotations import converter_of, resolve_in_api
from .bounds import Limits
from .converters import ArrayOf, MapOf, ViewOf
from .issues import Issue, View, json_type
from .scalars import Converter, FileOf, inspect
from .wire import is_finite

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
    return _checked(ViewOf(type(model)), model._wire)


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
    found = _checked(converter, wire, strict)
    broken = None if found or not limits else Limits.among(limits).broken_by(converter.read(wire))
    if broken:
        found = (Issue("", "limit", broken, json_type(wire)),)
    elif not found and limits and limits.get("const", wire) != wire:
        found = (Issue("", "unknown_value", f"constant of type {json_type(limits['const'])}", json_type(wire)),)
    return wire, found


def outgoing_members(converter: Converter, value: Any) -> tuple[Any, tuple[Issue, ...]]:
    """The same for a body of members (a form, parts), which may hold files.

    A file stands for itself where the document has one, and where it says nothing of a member.
    """
    if not isinstance(value, Mapping):
        return outgoing(converter, value)
    known = converter.model._members().by_wire if isinstance(converter, ViewOf) else {}
    wire: dict[str, Any] = {}
    unwritable: list[Issue] = []
    for name, item in value.items():
        member = known[name].converter if name in known else _LOOSE
        try:
            wire[name] = None if item is None else member.write(item)
        except (TypeError, ValueError):
            unwritable += _unwritable(member, item, str(name))
    return (None, tuple(unwritable)) if unwritable else (wire, _checked(converter, wire, strict=True))


_LOOSE = FileOf()
"""Takes a file, and any JSON."""


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


def strangers(converter: Converter, value: Any, wire: Any, at: str) -> Iterator[str]:
    """The places below ``at`` where plain dicts in ``value`` have a member that the document lacks.

    ``wire`` is ``value`` as JSON. A view keeps what its own reply brought along: nothing of it is told.
    """
    if hasattr(value, "_members") or not isinstance(wire, dict | list):
        return
    if isinstance(converter, ArrayOf) and isinstance(wire, list):
        for index, (item, sent) in enumerate(zip(value, wire, strict=True)):
            yield from strangers(converter.item, item, sent, f"{at}[{index}]")
    elif isinstance(converter, MapOf) and isinstance(wire, dict):
        for item, sent in zip(value.values(), wire.values(), strict=True):
            yield from strangers(converter.item, item, sent, f"{at}.{{}}")
    else:
        for each in inspect(converter, wire):
            if each.kind == "unknown_member":
                yield f"{at}{'' if each.path.startswith('[') else '.'}{each.path}"


def _checked(converter: Converter, wire: Any, strict: bool = False) -> tuple[Issue, ...]:
    found = inspect(converter, wire, outgoing=True)
    if found:
        found = tuple(each for each in found if each.kind not in _ALLOWED or (strict and each.kind == "unknown_member"))
    if found or is_finite(wire):
        return found
    # It lies where the document takes anything, or says nothing.
    return (Issue("", "wrong_type", "finite numbers alone: JSON has no others", json_type(wire)),)
