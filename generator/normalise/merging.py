"""Two schemas that hold at once become one; where they disagree the later wins, and what is lost is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from .. import limits
from ..layers import Pointer, Tree
from ..pointers import escaped
from .bookkeeping import A_MEMBER, Bookkeeping
from .components import Components
from .schemas import ORIGIN, UNIONS, children, is_annotation, merged_origins, origins, with_annotations

_TIGHTER: Mapping[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(limits.LOWER, max),
    **dict.fromkeys(limits.UPPER, min),
}


class SpreadOver(Protocol):
    """What makes a union out of a union and something that holds beside it."""

    def __call__(self, old: Tree, new: Tree, at: tuple[Pointer, ...], /) -> Tree:
        """Each variant of the union, with the other."""


@dataclass(slots=True)
class Merger:
    """Merges the schemas of one document."""

    components: Components
    books: Bookkeeping
    spread_over: SpreadOver = field(init=False)

    def merge(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        """Both at once; where they disagree the later wins, except that an array wins over an object."""
        if not set(old) - {ORIGIN} or not set(new) - {ORIGIN}:
            return old | new | {ORIGIN: merged_origins(new, old)}
        unions = [any(key in one for key in UNIONS) for one in (old, new)]
        if all(unions):
            return self._last_wins(old, new, at)
        if any(unions):
            return self.spread_over(old, new, at)
        kinds = (old.get("type"), new.get("type"))
        if "array" in kinds and "object" in kinds:
            return self._array_over_object(old, new, at)
        if None not in kinds and kinds[0] != kinds[1] and set(kinds) != {"integer", "number"}:
            return self._last_wins(old, new, at)
        result = old | new
        self.books.work(A_MEMBER * (len(old.get("properties", ())) + len(new.get("properties", ()))), at)
        for key in old.keys() & new.keys():
            result[key] = self._keyword(key, old[key], new[key], at)
        return result | {ORIGIN: merged_origins(new, old)}

    def _keyword(self, key: str, old: Any, new: Any, at: tuple[Pointer, ...]) -> Any:
        if key == "properties":
            common = {name: self._property(name, old[name], new[name], at) for name in old if name in new}
            return old | new | common
        if key in ("items", "additionalProperties") and isinstance(old, dict) and isinstance(new, dict):
            return self._value(old, new, at)
        if key in ("required", "x-undescribed"):
            return list(dict.fromkeys([*old, *new]))
        if key == "enum":
            return self._enum(old, new, at)
        if key in _TIGHTER and isinstance(old, (int, float)) and isinstance(new, (int, float)):
            return _TIGHTER[key](old, new)
        if key == "type" and {old, new} == {"integer", "number"}:
            return "integer"
        if old != new and not is_annotation(key):
            self.books.note("all-of-conflict", at, f"`{key}` is {old!r:.60} and {new!r:.60}; the latter holds")
        return new

    def _enum(self, old: list[Any], new: list[Any], at: tuple[Pointer, ...]) -> list[Any]:
        held = set(map(_hashable, old))
        if common := [value for value in new if _hashable(value) in held]:
            return common
        self.books.note("all-of-conflict", at, "two lists of values have none in common; all of them hold")
        return list(dict.fromkeys([*old, *new]))

    def _property(self, name: str, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        # The merged property is a node of its own, below the schema that merges.
        here = tuple(f"{pointer}/properties/{escaped(name)}" for pointer in at[:1])
        return self._value(old, new, here)

    def _value(self, old: Tree, new: Tree, here: tuple[Pointer, ...]) -> Tree:
        if self.books.shape(old) == self.books.shape(new):
            # What lies in the one is said by what lies in the other.
            self.books.not_lost |= _inside(old) - _inside(new)
            return old | new | {ORIGIN: merged_origins(new, old)}
        if self.components.meets_open(old, new):
            what = "holds the very schema that is being merged; the latter holds"
            self.books.lose(old, here, "all-of-conflict", what)
            return new
        parts = [self.components.whole(one) for one in (old, new)]
        merged = self.merge(parts[0], parts[1], here)
        for one, other, part in ((new, old, parts[1]), (old, new, parts[0])):
            if self.books.shape(merged) == self.books.shape(part):
                self.books.needs_no_class(other)
                return with_annotations(old, new, one) | {ORIGIN: merged_origins(one, new, old)}
        return merged | {ORIGIN: tuple(dict.fromkeys([*here, *origins(merged)]))}

    def _array_over_object(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        array, other = (old, new) if old.get("type") == "array" else (new, old)
        self.books.lose(other, at, "array-over-object", "an object and an array at once; it is an array")
        said = {key: value for key, value in (old | new).items() if is_annotation(key)}
        return said | array | {ORIGIN: merged_origins(array, other)}

    def _last_wins(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        what = f"{_described(old)} and {_described(new)} at once; the latter holds"
        self.books.lose(old, at, "all-of-conflict", what)
        said = {key: value for key, value in old.items() if is_annotation(key)}
        return said | new


def _hashable(value: Any) -> Any:
    """Equal for JSON values that are; 1 and 1.0 are, 1 and true aren't."""
    return json.dumps([value]) if isinstance(value, bool | list | dict) else (value,)


def _inside(schema: Tree) -> set[Pointer]:
    """Where everything stands that lies in a schema, references not followed."""
    return {pointer for _, child in children(schema) for pointer in (*origins(child)[:1], *_inside(child))}


def _described(schema: Tree) -> str:
    return "a union" if any(key in schema for key in UNIONS) else f"`{schema.get('type')}`"
