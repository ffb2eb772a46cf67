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
    """``Sequence[X]``: a tuple."""

    is_cached = True
    leaves_out = False

    def __init__(self, item: Converter) -> None:
        self.item = item
        self.expected = f"array of {item.expected}"
        self._read_item = item.read if type(item).read_item is Converter.read_item else item.read_item

    def read(self, wire: Any) -> tuple[Any, ...] | None:
        if type(wire) is list:
            values = map(self._read_item, wire)
            return tuple([each for each in values if each is not None] if self.item.leaves_out else values)
        alone = self.item.read(wire)
        return None if alone is None else (alone,)

    def read_item(self, wire: Any) -> tuple[Any, ...]:
        # Empty rather than left out: the indices of an array of arrays mean something.
        return self.read(wire) or ()

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is list and all(map(self.item.is_exact, wire))

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        if type(wire) is list:
            for index, value in enumerate(wire):
                _check_item(self.item, value, (place, index, None), walk)
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
        return [self.item.write(item) for item in value]


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
    """``Mapping[str, X]``: a read-only mapping."""

    is_cached = True
    leaves_out = False

    def __init__(self, item: Converter) -> None:
        self.item = item
        self.expected = f"map of {item.expected}"

    def read(self, wire: Any) -> Mapping[str, Any] | None:
        if type(wire) is not dict:
            return None
        items = ((key, self.item.read_item(value)) for key, value in wire.items())
        return MappingProxyType({key: value for key, value in items if value is not None})

    def read_item(self, wire: Any) -> Mapping[str, Any]:
        return self.read(wire) or MappingProxyType({})

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is dict and all(map(self.item.is_exact, wire.values()))

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        if type(wire) is not dict:
            walk.note(place, "wrong_type", self.expected, json_type(wire))
            return
        for value in wire.values():
            _check_item(self.item, value, (place, None, None), walk)

    def match_score(self, wire: Any) -> tuple[int, int]:
        return (0, 1) if type(wire) is dict else (0, 0)

    def write(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return copied(value)
        return {_name(key): self.item.write(item) for key, item in value.items()}


def _name(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("the names in a JSON object are strings")
    return str.__str__(key)


def _check_item(item: Converter, wire: Any, place: Place, walk: IssueWalk) -> None:
    if wire is None:
        walk.note(place, "null", item.expected, "null")
    else:
        item.check(wire, place, walk)


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

    An object that no branch explains is an untyped view where the annotation allows for one
    (``A | B | Model``), else None.
    """

    is_cached = True

    def __init__(self, branches: Sequence[Converter], untyped: Converter | None, discriminator: Discriminator) -> None:
        self.branches = branches
        self.untyped = untyped
        self.expected = " | ".join(branch.expected for branch in branches)
        self._property, mapping = discriminator if discriminator[0] else _tagged(branches)
        by_name = {branch.expected: branch for branch in branches if isinstance(branch, ViewOf)}
        self._named = by_name | {value: by_name[name] for value, name in mapping.items() if name in by_name}
        self._other, self._untold = (
            _meant_by(value, self._property or "", by_name.values()) for value in (None, False)
        )

    def pick(self, wire: Any) -> tuple[Converter | None, bool]:
        """The branch for a wire value, and whether that was the only good choice."""
        if self._property and type(wire) is dict:
            value = wire.get(self._property)
            if type(value) is str and value in self._named:
                return self._named[value], True
            if type(value) is str and self._other:
                return self._other, True
            if value is None and self._untold:
                return self._untold, True
        scores = [branch.match_score(wire) for branch in self.branches]
        best = max(scores)
        if best == (0, 0):
            return self._fallback(wire), False
        return self.branches[scores.index(best)], scores.count(best) == 1

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
        if not explained or (not only and branch is not None and branch.is_exact(wire)):
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
