"""Use-site schemas and classes of two normal forms against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import zip_longest
from typing import Any

from .. import limits
from ..layers import Api, Class, Tree
from ..pointers import class_of
from .changes import Change, Direction, GroupedChanges, Sides, change
from .phrases import PairedNames, kind, paired, type_phrase, union

Pair = tuple[str, str]
"""Name of a class before, and of the class that stands in its place."""

ClassFinding = tuple[str, str]
"""Kind of a change, and what changed: the beginning of a sentence that ends in the places."""

_LOWER = (*limits.LOWER, *limits.EXCLUSIVE, "uniqueItems")
"""What allows less when it grows; of the exclusive limits, which are true or false, both do."""


_WIDEST = (None, "int64", "double")
"""Formats that take in whatever the type has."""


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of both sides by name."""

    old: Mapping[str, Class]
    new: Mapping[str, Class]

    @classmethod
    def of(cls, old: Api, new: Api) -> Classes:
        return cls({one.name: one for one in old.classes}, {one.name: one for one in new.classes})

    @staticmethod
    def is_enum(schema: Tree, classes: Mapping[str, Class]) -> bool:
        """Whether a use-site schema names an enum."""
        name = class_of(schema)
        return name is not None and "enum" in classes[name].schema

    def members(self, pair: Pair) -> PairedNames:
        """Which property, or value, of the one class is which of the other."""
        old, new = self.old[pair[0]], self.new[pair[1]]
        mine, its = old.schema.get("properties", {}), new.schema.get("properties", {})

        def alike(one: str, other: str) -> bool:
            return "enum" in old.schema or kind(mine[one]) == kind(its[other])

        return paired([each.wire for each in old.members], [each.wire for each in new.members], alike)

    def pairs(self, roots: Iterable[tuple[Tree, Tree, Direction]]) -> dict[Pair, Sides]:
        """Every pair of classes that stand at the same place, and on which sides they do."""
        found: defaultdict[Pair, set[Direction]] = defaultdict(set)
        waiting = [(pair, side) for old, new, side in roots for pair in references(old, new)]
        while waiting:
            pair, side = waiting.pop()
            if side in found[pair] or not self._both_kinds(pair):
                continue
            found[pair].add(side)
            old, new = self.old[pair[0]].schema, self.new[pair[1]].schema
            waiting += [(below, side) for below in references(old, new)]
            mine, its = old.get("properties", {}), new.get("properties", {})
            if mine and its:
                common = self.members(pair)[0].items()
                waiting += [(below, side) for one, other in common for below in references(mine[one], its[other])]
        return {pair: frozenset(sides) for pair, sides in found.items() if sides}

    def _both_kinds(self, pair: Pair) -> bool:
        return ("enum" in self.old[pair[0]].schema) == ("enum" in self.new[pair[1]].schema)


def references(old: Tree, new: Tree) -> Iterator[Pair]:
    """The classes that two use-site schemas name at the same place."""
    mine, its = class_of(old), class_of(new)
    if mine is not None and its is not None:
        yield mine, its
    for key in ("items", "additionalProperties"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield from references(old[key], new[key])
    for one, other in _variants(old, new):
        if one is not None and other is not None:
            yield from references(one, other)


def _variants(old: Tree, new: Tree) -> Iterator[tuple[Tree | None, Tree | None]]:
    """Variants of two unions that stand for each other: the same class, the same type, else in order."""
    mine, its = list(union(old)), list(union(new))
    for one in list(mine):
        same = next((other for other in its if type_phrase(one) == type_phrase(other)), None)
        if same is not None:
            mine.remove(one)
            its.remove(same)
            yield one, same
    classes = [[one for one in side if class_of(one) is not None] for side in (mine, its)]
    rest = [[one for one in side if class_of(one) is None] for side in (mine, its)]
    if union(old) and union(new):
        yield from zip_longest(*classes)
        yield from ((one, None) for one in rest[0])
        yield from ((None, one) for one in rest[1])


@dataclass(frozen=True, slots=True)
class ClassComparison:
    """Compares what is inside classes, once for each class; what several classes share is told once."""

    classes: Classes
    shared: GroupedChanges = field(default_factory=GroupedChanges)

    def changes(self, pairs: Mapping[Pair, Sides]) -> Iterator[Change]:
        """``pairs`` are the classes that stand for each other, with the sides on which they do."""
        for pair, sides in pairs.items():
            yield from _names(pair, self.classes)
            if "enum" in self.classes.old[pair[0]].schema:
                self._values(pair, sides)
            else:
                self._members(pair, sides)
        yield from self.shared.changes()

    def _add(self, kind: str, python: str, what: str, one: Class, sides: Sides) -> None:
        self.shared.add(kind, f".{python}", what, f"models.{one.name}", sides)

    def _values(self, pair: Pair, sides: Sides) -> None:
        old, new = self.classes.old[pair[0]], self.classes.new[pair[1]]
        common, gone, fresh = self.classes.members(pair)
        mine, its = _pythons(old), _pythons(new)
        for wire, now in common.items():
            if mine[wire] != its[now] or wire != now:
                what = f'`{mine[wire]}` ("{wire}") is now `{its[now]}` ("{now}") in'
                self._add("value-renamed", mine[wire], what, old, sides)
        for wire in gone:
            self._add("value-removed", mine[wire], f'`{mine[wire]}` ("{wire}") is gone from', old, sides)
        for wire in fresh:
            self._add("value-added", its[wire], f'`{its[wire]}` ("{wire}") is new in', new, sides)

    def _members(self, pair: Pair, sides: Sides) -> None:
        old, new = self.classes.old[pair[0]], self.classes.new[pair[1]]
        common, gone, fresh = self.classes.members(pair)
        mine, its = _pythons(old), _pythons(new)
        before, after = needed_names(old.schema), needed_names(new.schema)
        for wire, now in common.items():
            name = mine[wire]
            if name != its[now]:
                what = f'`{name}` is now called `{its[now]}` ("{now}" on the wire) in'
                self._add("member-renamed", name, what, old, sides)
            elif wire != now:
                self._add("format-changed", name, f'`{name}` is "{now}" on the wire now in', old, sides)
            if (wire in before) != (now in after):
                kind, what = _needed(now in after, sides)
                self._add(kind, name, f"`{name}` {what} in", old, sides)
            uses = old.schema["properties"][wire], new.schema["properties"][now]
            for kind, what in compare_uses(self.classes, *uses, f"`{name}`", sides):
                self._add(kind, name, f"{what} in", old, sides)
        for wire in gone:
            self._add("member-removed", mine[wire], f"`{mine[wire]}` is gone from", old, sides)
        for wire in fresh:
            needed = wire in after - before and "request" in sides
            kind, what = (
                ("member-added-required", "is new and has to be sent") if needed else ("member-added", "is new")
            )
            self._add(kind, its[wire], f"`{its[wire]}` {what} in", new, sides)
        for wire in sorted(after - before - its.keys()):
            self._add(
                "member-required", wire, f"`{wire}`, which nothing describes, {_needed(True, sides)[1]} in", new, sides
            )
        for kind, what in _further(self.classes, old.schema, new.schema, sides):
            self.shared.add(kind, "", f"{what} in", f"models.{old.name}", sides)


def _names(pair: Pair, classes: Classes) -> Iterator[Change]:
    old, new = pair
    if old == new:
        return
    if old not in classes.new:
        yield change("class-renamed", f"models.{old}", f"`models.{old}` is now called `models.{new}`.")
    else:
        what = f"Where `models.{old}` came before, `models.{new}` may come now."
        yield change("class-replaced", f"models.{old}", what)


def _pythons(one: Class) -> dict[str, str]:
    return {each.wire: each.python for each in one.members}


def needed_names(schema: Tree) -> set[str]:
    """Wire names that always have to be there, those that nothing describes among them."""
    return {*schema.get("required", ()), *schema.get("x-undescribed", ())}


def _further(classes: Classes, old: Tree, new: Tree, sides: Sides) -> Iterator[ClassFinding]:
    """Members that have no name in a class, where the document says what they are."""
    mine, its = _rest(old), _rest(new)
    if mine is None and its is not None:
        yield "member-added", f"Members of any name ({type_phrase(its)}) are new"
    elif mine is not None and its is None:
        is_read = sides == {"reply"} and new.get("additionalProperties") is not False
        if is_read:
            yield "type-widened", f"A member of any other name may be anything, it was {type_phrase(mine)},"
        else:
            yield "member-removed", f"Members of any name ({type_phrase(mine)}) are gone"
    elif mine is not None and its is not None:
        yield from compare_uses(classes, mine, its, "a member of any other name", sides)


def _rest(schema: Tree) -> Tree | None:
    """What a member is that has no name in a class; None where the document doesn't speak of such."""
    said = schema.get("additionalProperties")
    return said if isinstance(said, dict) else {} if said is True else None


def _needed(now: bool, sides: Sides) -> ClassFinding:
    if now:
        return "member-required", "has to be sent now" if "request" in sides else "always comes now"
    return "member-optional", "may be left out now" if sides == {"request"} else "may be missing now"


def compare_uses(classes: Classes, old: Tree, new: Tree, name: str, sides: Set[Direction]) -> Iterator[ClassFinding]:
    """What changed at one use of a type that is called ``name``; what changed inside a class is told there."""
    yield from _annotations(old, new, name)
    if union(old) and union(new):
        yield from _unions(classes, old, new, name, sides)
        return
    if kind(old) != kind(new) or classes.is_enum(old, classes.old) != classes.is_enum(new, classes.new):
        yield _type(classes, old, new, sides), f"{name} is {type_phrase(new)}, it was {type_phrase(old)},"
        return
    yield from _limits(old, new, name)
    yield from _multiples(old, new, name)
    for wire in sorted(needed_names(new) - needed_names(old)):
        yield "member-required", f"`{wire}` of {name}, which nothing describes, always has to be there now"
    if old.get("format") != new.get("format") and kind(old) != "class":
        yield (
            "format-changed" if new.get("format") in _WIDEST else "format-narrowed",
            f"{name} has the format {new.get('format', 'none')}, it had {old.get('format', 'none')},",
        )
    if old.get("const") != new.get("const"):
        yield _constant(old.get("const"), new.get("const"), name)
    for key, item in (("items", "an item of"), ("additionalProperties", "a value of")):
        mine, its = (one[key] if isinstance(one.get(key), dict) else {} for one in (old, new))
        if mine or its:
            yield from compare_uses(classes, mine, its, f"{item} {name}", sides)


def _annotations(old: Tree, new: Tree, name: str) -> Iterator[ClassFinding]:
    if new.get("deprecated") is True and old.get("deprecated") is not True:
        yield "member-deprecated", f"{name} is deprecated"
    if new.get("readOnly") is True and old.get("readOnly") is not True:
        yield "read-only", f"{name} is only read now"
    if new.get("writeOnly") is True and old.get("writeOnly") is not True:
        yield "write-only", f"{name} never comes back now"
    if old.get("nullable") is True and new.get("nullable") is not True:
        yield "null-refused", f"{name} is never null any more"
    if new.get("nullable") is True and old.get("nullable") is not True:
        yield "null-allowed", f"{name} may be null"
    before, after = _unit(old), _unit(new)
    # A unit that is only known on one side is a correction of ours that came or went.
    if before and after and before != after:
        yield "unit-changed", f"{name} is in {after}, it was in {before},"
    if old.get("default") != new.get("default"):
        before, after = (_shown(one.get("default")) for one in (old, new))
        yield "default-changed", f"{name} is {after} when it isn't sent, it was {before},"


def _shown(value: Any) -> str:
    return "left open" if value is None else f"{value!r:.60}"


def _type(classes: Classes, old: Tree, new: Tree, sides: Set[Direction]) -> str:
    kinds = (kind(old), kind(new))
    if kind(new) == "anything" or type_phrase(old) in map(type_phrase, union(new)):
        return "type-widened"
    if kind(old) == "anything" or type_phrase(new) in map(type_phrase, union(old)):
        return "type-narrowed"
    if kinds == ("number", "integer") or (kind(old) == "string" and classes.is_enum(new, classes.new)):
        return "type-narrowed"
    return "type-widened" if kinds == ("integer", "number") and sides == {"request"} else "type-changed"


def _unions(classes: Classes, old: Tree, new: Tree, name: str, sides: Set[Direction]) -> Iterator[ClassFinding]:
    for one, other in _variants(old, new):
        if one is not None and other is not None:
            yield from compare_uses(classes, one, other, name, sides)
        elif other is not None:
            yield "type-widened", f"{name} may be {type_phrase(other)} too"
        elif one is not None:
            yield "type-narrowed", f"{name} is never {type_phrase(one)} any more"


def _constant(before: Any, after: Any, name: str) -> ClassFinding:
    if after is None:
        return "type-widened", f"{name} is no longer always {before!r:.60}"
    if before is None:
        return "type-narrowed", f"{name} is always {after!r:.60} now"
    return "constant-changed", f"{name} is {after!r:.60}, it was {before!r:.60},"


def _limits(old: Tree, new: Tree, name: str) -> Iterator[ClassFinding]:
    for key in (*_LOWER, *limits.UPPER):
        before, after = old.get(key), new.get(key)
        if before == after or (not before and not after and key not in ("minimum", "maximum")):
            continue
        tighter = after is not None and (before is None or (after > before) == (key in _LOWER))
        kind, verb = ("limit-tightened", "tighter") if tighter else ("limit-loosened", "looser")
        before, after = ("none" if one is None else one for one in (before, after))
        yield kind, f"The {key} of {name} is {verb}, {after} instead of {before},"
    if old.get("pattern") != new.get("pattern"):
        if new.get("pattern") is None:
            yield "limit-loosened", f"{name} needs no pattern any more"
        else:
            yield "pattern-changed", f"{name} has to match another pattern"


def _multiples(old: Tree, new: Tree, name: str) -> Iterator[ClassFinding]:
    """Tighter unless all that was a multiple still is one: those of 3 aren't all of 2, and are of 1.5."""
    before, after = _step(old), _step(new)
    if before == after:
        return
    is_looser = not after or (before and (before / after).denominator == 1)
    kind, verb = ("limit-loosened", "looser") if is_looser else ("limit-tightened", "tighter")
    shown = ["none" if one is None else one for one in (new.get("multipleOf"), old.get("multipleOf"))]
    yield kind, f"The multipleOf of {name} is {verb}, {shown[0]} instead of {shown[1]},"


def _step(schema: Tree) -> Fraction:
    """What values are multiples of, whole numbers of 1 at least; 0 where it may be anything."""
    said = schema.get("multipleOf") or 0
    if schema.get("type") == "integer":
        # The whole numbers among the multiples of 1.5 are those of 3.
        return Fraction(Fraction(str(said)).numerator if said else 1)
    return Fraction(str(said))


def _unit(schema: Tree) -> str:
    """The unit of a member; where it follows from another member, each with the value it goes with."""
    units = schema.get("x-unit-by", {}).get("units", {})
    return schema.get("x-unit") or ", ".join(f"{unit} ({value})" for value, unit in units.items())
