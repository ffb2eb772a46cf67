"""How arrays, maps, views and unions of the document become Python values."""

# What an overriding method does is said once, at `Converter`.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from .issues import IssueWalk, Place, View, json_type
from .scalars import Converter
from .wire import copied

_new = object.__new__


class ArrayOf(Converter):
    """``Sequence[X]``: a tuple. With gaps (``Sequence[X | None]``) what is no X is None and keeps its place."""

    is_cached = True
    leaves_out = False

    def __init__(self, item: Converter, gaps: bool = False) -> None:
        self.item = item
        self.gaps = gaps or item.takes_null
        self.expected = f"array of {item.expected}"
        self._read_item = item.read if type(item).read_item is Converter.read_item else item.read_item

    def read(self, wire: Any) -> tuple[Any, ...] | None:
        if type(wire) is list:
            if self.gaps:
                return tuple([None if item is None else self._read_item(item) for item in wire])
            values = map(self._read_item, wire)
            return tuple([each for each in values if each is not None] if self.item.leaves_out else values)
        alone = self.item.read(wire)
        return None if alone is None else (alone,)

    def read_item(self, wire: Any) -> tuple[Any, ...]:
        # Empty rather than left out: the indices of an array of arrays mean something.
        return self.read(wire) or ()

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is list and all(_fits(self, item) for item in wire)

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        if type(wire) is list:
            for index, value in enumerate(wire):
                _check_item(self, value, (place, index, None), walk)
            return
        value = self.read(wire)
        walk.note(place, self.issue_kind(value), self.expected, json_type(wire))
        if value is not None:
            self.item.check(wire, place, walk)

    def match_score(self, wire: Any) -> tuple[int, int]:
        if type(wire) is not list:
            return (0, 0)
        scores = [self.item.match_score(value) for value in wire]
        return sum(keys for keys, _ in scores), 1 + sum(parts for _, parts in scores)

    def write(self, value: Any) -> Any:
        if isinstance(value, str | Mapping) or not isinstance(value, Sequence | set | frozenset):
            return self.item.write(value)
        return [_written_item(self, item) for item in value]


class PositionalArray(ArrayOf):
    """Items that mean something by their place, such as longitude and latitude: all of them or None.

    With one left out those after it would mean something else. Nulls at the end move nothing.
    """

    def read(self, wire: Any) -> tuple[Any, ...] | None:
        if type(wire) is not list:
            return None
        size = len(wire)
        while size and wire[size - 1] is None:
            size -= 1
        values = tuple(map(self._read_item, wire[:size]))
        return None if None in values else values


class MapOf(Converter):
    """``Mapping[str, X]``: a read-only mapping. With gaps (``Mapping[str, X | None]``) what is no X is None."""

    is_cached = True
    leaves_out = False

    def __init__(self, item: Converter, gaps: bool = False) -> None:
        self.item = item
        self.gaps = gaps or item.takes_null
        self.expected = f"map of {item.expected}"

    def read(self, wire: Any) -> Mapping[str, Any] | None:
        if type(wire) is not dict:
            return None
        items = (
            (key, None if self.gaps and value is None else self.item.read_item(value)) for key, value in wire.items()
        )
        return MappingProxyType({key: value for key, value in items if self.gaps or value is not None})

    def read_item(self, wire: Any) -> Mapping[str, Any]:
        return self.read(wire) or MappingProxyType({})

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is dict and all(_fits(self, item) for item in wire.values())

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        if type(wire) is not dict:
            walk.note(place, "wrong_type", self.expected, json_type(wire))
            return
        for value in wire.values():
            _check_item(self, value, (place, None, None), walk)

    def match_score(self, wire: Any) -> tuple[int, int]:
        return (0, 1) if type(wire) is dict else (0, 0)

    def write(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return copied(value)
        return {_name(key): _written_item(self, item) for key, item in value.items()}


def _name(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("the names in a JSON object are strings")
    return str.__str__(key)


def _written_item(holder: ArrayOf | MapOf, value: Any) -> Any:
    return None if holder.gaps and value is None else holder.item.write(value)


def _fits(holder: ArrayOf | MapOf, wire: Any) -> bool:
    return holder.gaps if wire is None else holder.item.is_exact(wire)


def _check_item(holder: ArrayOf | MapOf, wire: Any, place: Place, walk: IssueWalk) -> None:
    if wire is not None:
        holder.item.check(wire, place, walk)
    elif not holder.gaps:
        walk.note(place, "null", holder.item.expected, "null")


class ViewOf(Converter):
    """A `Model`."""

    is_cached = True
    leaves_out = False

    def __init__(self, model: type[View]) -> None:
        self.model = model
        self.expected = model.__name__
        self._set_wire = model._wire.__set__

    def read(self, wire: Any) -> View | None:
        if type(wire) is not dict:
            return None
        view = _new(self.model)
        self._set_wire(view, wire)
        return view

    def read_item(self, wire: Any) -> View:
        view = _new(self.model)
        self._set_wire(view, wire)
        return view

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is dict

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        if type(wire) is dict:
            walk.queue.append((self.model._members().check, wire, place))
        else:
            walk.note(place, "wrong_type", self.expected, json_type(wire))

    def match_score(self, wire: Any) -> tuple[int, int]:
        return self.model._members().match_score(wire) if type(wire) is dict else (0, 0)

    def declares(self, name: str, value: str) -> bool:
        """Whether ``value`` is one of few that the member of this wire name may have."""
        member = self.model._members().by_wire.get(name)
        return member is not None and member.is_closed and member.fits(value)

    def write(self, value: Any) -> Any:
        if not hasattr(value, "_members"):
            return copied(value)
        if not isinstance(value, self.model) and value._members().by_name:
            # A reply often says in one class what a body asks for in another.
            strange = next(_unlike(self, ViewOf(type(value)), value._wire), None) if value._wire else ""
            if strange is not None:
                lacks = f", and {self.expected} has no such {strange}" if strange else ""
                raise TypeError(f"{type(value).__name__} is another class{lacks}")
        # Wire values are never changed in place, so two views may share one.
        return value._wire


def _unlike(ours: Converter, theirs: Converter, wire: Any, at: str = "") -> Iterator[str]:
    """The places at which the converters would read the same value differently."""
    if isinstance(ours, ViewOf) and isinstance(theirs, ViewOf) and type(wire) is dict:
        mine, others = ours.model._members().by_wire, theirs.model._members().by_wire
        for name, value in wire.items():
            if name in mine and name in others:
                yield from _unlike(mine[name].converter, others[name].converter, value, name)
            else:
                yield name
    elif isinstance(ours, ArrayOf) and isinstance(theirs, ArrayOf):
        for item in wire if type(wire) is list else ():
            yield from _unlike(ours.item, theirs.item, item, at)
    elif ours.expected != theirs.expected:
        yield at


class UnionOf(Converter):
    """``A | B``: the branch that the discriminator names, else the one that explains most.

    An object that no branch explains, or whose discriminator names none, is an untyped view where the annotation
    allows for one (``A | B | Model``), else what explains most, and None where nothing does.
    """

    is_cached = True

    def __init__(self, branches: Sequence[Converter], untyped: Converter | None, discriminator: Discriminator) -> None:
        self.branches = branches
        self.untyped = untyped
        self.expected = " | ".join(branch.expected for branch in branches)
        self._property, mapping = discriminator if discriminator[0] else _tagged(branches)
        by_name = {branch.expected: branch for branch in branches if isinstance(branch, ViewOf)}
        self._is_whole = bool(by_name) and by_name.keys() <= set(mapping.values())
        self._named = by_name | {value: by_name[name] for value, name in mapping.items() if name in by_name}
        self._other, self._untold = (
            _meant_by(value, self._property or "", by_name.values()) for value in (None, False)
        )

    def pick(self, wire: Any) -> tuple[Converter | None, bool]:
        """The branch for a wire value, and whether that was the only good choice."""
        if told := self._told(wire):
            return told, True
        if self.untyped and self._names_none(wire):
            return self.untyped, True
        scores = [branch.match_score(wire) for branch in self.branches]
        best = max(scores)
        if best == (0, 0):
            return self._fallback(wire), False
        return self.branches[scores.index(best)], scores.count(best) == 1

    def _told(self, wire: Any) -> ViewOf | None:
        """The branch that the discriminator names."""
        if not self._property or type(wire) is not dict:
            return None
        value = wire.get(self._property)
        if type(value) is str:
            return self._named.get(value) or self._other or self._declaring(value)
        return self._untold if value is None else None

    def _declaring(self, value: str) -> ViewOf | None:
        """The one branch whose own member lists ``value``, which many documents don't say again."""
        found = {each.expected: each for each in self._named.values() if each.declares(self._property or "", value)}
        return next(iter(found.values())) if len(found) == 1 else None

    def _names_none(self, wire: Any) -> bool:
        """Whether the discriminator has a value that means no branch, though each of them has one."""
        value = wire.get(self._property) if self._is_whole and type(wire) is dict else None
        return type(value) is str and self._told(wire) is None

    def _fallback(self, wire: Any) -> Converter | None:
        if type(wire) is dict:
            return self.untyped
        return next((branch for branch in self.branches if branch.read(wire) is not None), None)

    def read(self, wire: Any) -> Any:
        branch, _ = self.pick(wire)
        return None if branch is None else branch.read(wire)

    def read_item(self, wire: Any) -> Any:
        value = None if wire is None else self.read(wire)
        return self.untyped.read_item(wire) if value is None and self.untyped else value

    def is_exact(self, wire: Any) -> bool:
        return any(branch.is_exact(wire) for branch in self.branches)

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        branch, only = self.pick(wire)
        explained = branch is not None and branch is not self.untyped
        if self._names_none(wire):
            walk.note((place, self._property, None), "unknown_value", self.expected, "string")
        elif not explained or (not only and branch is not None and branch.is_exact(wire)):
            no_doubt = branch is None and not self._might_be_view(wire)
            walk.note(place, "wrong_type" if no_doubt else "ambiguous", self.expected, json_type(wire))
        if explained and branch is not None:
            branch.check(wire, place, walk)

    def _might_be_view(self, wire: Any) -> bool:
        return type(wire) is dict and any(isinstance(branch, ViewOf) for branch in self.branches)

    def match_score(self, wire: Any) -> tuple[int, int]:
        return max(branch.match_score(wire) for branch in self.branches)

    def write(self, value: Any) -> Any:
        for branch in self.branches:
            wire = _written(branch, value)
            if wire is not None and branch.is_exact(wire):
                return wire
        return copied(value)


def _written(branch: Converter, value: Any) -> Any:
    try:
        return branch.write(value)
    except TypeError:
        return None


def _meant_by(value: bool | None, name: str, branches: Iterable[ViewOf]) -> ViewOf | None:
    """The branch for what names no other: any other value (None), or no value at all (False)."""
    return next((each for each in branches if value in each.model._tags.get(name, ())), None)


def _tagged(branches: Sequence[Converter]) -> Discriminator:
    """The discriminator of a union as its classes tell it, where most of them do."""
    models = [branch.model for branch in branches if isinstance(branch, ViewOf)]
    named = [name for model in models for name in model._tags]
    if not named or named.count(best := max(named, key=named.count)) < 2:
        return NO_DISCRIMINATOR
    values = ((value, model.__name__) for model in models for value in model._tags.get(best, ()))
    return best, {value: name for value, name in values if isinstance(value, str)}


Discriminator: TypeAlias = "tuple[str | None, Mapping[str, str]]"
NO_DISCRIMINATOR: Discriminator = (None, MappingProxyType({}))
