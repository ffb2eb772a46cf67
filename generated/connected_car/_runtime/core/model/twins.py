"""Members that say the same thing twice: under a new name and an old one, in one list and in another."""

from __future__ import annotations

from typing import Any, NamedTuple

from .base import Model


class Twin(NamedTuple):
    """A member that speaks of the same thing as another one."""

    name: str
    """In Python."""
    key: str
    """Wire name of the member by which items of the two lists are told to be the same thing; may be empty."""


def twins_of(model: type[Model], name: str) -> list[Twin]:
    """The members beside ``name`` that speak of the same thing."""
    members = model._members().by_name
    asked = members.get(name)
    if asked is None:
        return []
    root = asked.twin_of or asked.wire
    others = [each for each in members.values() if each is not asked and root in (each.wire, each.twin_of)]
    return [Twin(each.name, each.twin_by or asked.twin_by or "") for each in others]


def same_item(item: Any, others: Any, index: int, key: str) -> int | None:
    """Where among ``others`` the item is that speaks of the same thing as ``item``; None when that isn't certain."""
    if not isinstance(others, tuple):
        return None
    if not key:
        return index if -len(others) <= index < len(others) else None
    kind = _value(item, key)
    alike = [place for place, other in enumerate(others) if kind is not None and _value(other, key) == kind]
    return alike[0] if len(alike) == 1 else None


def _value(item: Any, key: str) -> Any:
    member = type(item)._members().by_wire.get(key) if isinstance(item, Model) else None
    return getattr(item, member.name) if member else None
