"""Members that say the same thing twice: under a new name and an old one, in one list and in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from .base import Model
from .fields import Field, Members
from .paths import trail
from .presence import step_from, steps_in

STAMPS = ("createdAt", "updatedAt")
"""Members that each of two twins has for itself: when it was told."""


class TwinPlace(NamedTuple):
    """A value of a view and the path to it in Python names."""

    value: Any
    path: str = ""
    key: str = ""
    """Of a list: wire name of the member by which its items are told to be the same thing; may be empty."""
    moved: Mapping[str, str] = MappingProxyType({})
    """Of an item in its older form: path in the newer form -> name of the member that is in its place."""
    item: Model | None = None
    """That item, while a path goes through what the older form doesn't have."""
    inside: str = ""
    """How far the path went through it."""

    @property
    def parts(self) -> Iterator[TwinPlace]:
        """What the older form has of a part that it doesn't have as a whole."""
        for path, name in self.moved.items():
            if self.item is not None and path.startswith(f"{self.inside}."):
                yield TwinPlace(getattr(self.item, name), f"{self.path}.{name}")


class Level(NamedTuple):
    """One step of a path."""

    places: list[TwinPlace]
    """What speaks of the same thing: first the place that was asked for, then its twins as far as there are values."""
    member: Field | None
    """The member that was stepped into; None at the start and for an item."""


def levels(view: Model, path: str) -> Iterator[Level]:
    """What speaks of the same thing at each step of a path in Python names.

    It goes on where the place that was asked for has nothing. A name that a model doesn't have leads to nothing.
    """
    places = [TwinPlace(view)]
    yield Level(places, None)
    for step in steps_in(path):
        owner = places[0].value
        member = owner._members().by_name.get(str(step)) if isinstance(owner, Model) else None
        places = _items(places, step) if isinstance(step, int) else _members(places, step, member)
        yield Level(places, member)


def agree(one: Any, other: Any) -> bool:
    """Whether two values, mostly views, tell nothing in which they differ, one of them in its older form or not.

    `STAMPS` don't count.
    """
    ours, theirs = (dict(_told(each, "")) for each in (one, other))
    return all(ours[place] == theirs[place] for place in ours.keys() & theirs.keys())


def _items(places: list[TwinPlace], index: int) -> list[TwinPlace]:
    asked = places[0]
    item = step_from(asked.value, index)
    found = [TwinPlace(item, f"{asked.path}[{index}]")]
    for twin in places[1:]:
        at = _same_item(item, twin.value, index, twin.key)
        if at is not None:
            other = twin.value[at]
            both = isinstance(item, Model) and isinstance(other, Model)
            moved = _moved(item._members(), other._members()) if both else {}
            found.append(TwinPlace(other, f"{twin.path}[{at}]", moved=moved))
    return found


def _members(places: list[TwinPlace], name: str, member: Field | None) -> list[TwinPlace]:
    asked = places[0]
    found = [_into(place, name) for place in places]
    if isinstance(asked.value, Model) and member is not None:
        found += [
            TwinPlace(
                getattr(asked.value, twin.name), _joined(asked.path, twin.name), twin.twin_by or member.twin_by or ""
            )
            for twin in _twins(asked.value._members(), member)
        ]
    return [found[0], *(each for each in found[1:] if each.value is not None or each.item is not None)]


def _into(place: TwinPlace, name: str) -> TwinPlace:
    """What lies one step on, where an item in its older form keeps it."""
    inside, item = _joined(place.inside, name), place.value if place.item is None else place.item
    if moved := place.moved.get(inside):
        return TwinPlace(getattr(item, moved), f"{place.path}.{moved}")
    if place.moved and any(path.startswith(f"{inside}.") for path in place.moved):
        return place._replace(value=None, item=item, inside=inside)
    return TwinPlace(step_from(place.value, name), _joined(place.path, name))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


@cache
def _twins(members: Members, asked: Field) -> list[Field]:
    """The members beside ``asked`` that speak of the same thing."""
    root = asked.twin_of or asked.wire
    return [each for each in members.by_name.values() if each is not asked and root in (each.wire, each.twin_of)]


@cache
def _moved(new: Members, old: Members) -> Mapping[str, str]:
    """Path in the newer form -> name of the member that the older one has in its place, in Python names."""
    ways = {
        each.name: trail(new.model, each.twin_of)
        for each in old.by_name.values()
        if each.twin_of and "." in each.twin_of
    }
    return {way.python: name for name, way in ways.items() if way and way.python}


def _same_item(item: Any, others: Any, index: int, key: str) -> int | None:
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


def _told(value: Any, at: str) -> Iterator[tuple[str, Any]]:
    """Every single value, by the place that it has in the newer form."""
    if isinstance(value, Model):
        for member in value._members().by_name.values():
            if member.wire not in STAMPS:
                yield from _told(getattr(value, member.name), f"{at}.{member.twin_of or member.wire}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _told(item, f"{at}[{index}]")
    elif value is not None:
        yield at, value
