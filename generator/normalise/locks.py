"""names.lock: what callers import, kept through updates of the document.

The lock wins over every naming rule. A class is found again by the place of the document it
comes from, else by its shape, else by the last word of its place; the last two only where
exactly one fits on both sides.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..layers import Class, Operation, Pointer, Tree
from ..naming import spelling, words
from ..pointers import unescaped
from .definitions import Definition, Key
from .schemas import target


@dataclass(frozen=True, slots=True)
class LockedClass:
    """One class of the lock."""

    name: str
    pointers: tuple[Pointer, ...]
    shape: str
    members: Mapping[str, str]
    former_members: Mapping[str, str] = field(default_factory=dict)
    """Old Python name -> wire name of the member, or value, that had it."""
    formerly: tuple[str, ...] = ()
    """Names that people wrote into the lock when they renamed it."""

    @property
    def is_enum(self) -> bool:
        return self.shape.startswith("enum")


def read_classes(lock: Tree) -> list[LockedClass]:
    """The classes of a lock; none when there is no lock yet."""
    return [
        LockedClass(
            name=name,
            pointers=tuple(entry.get("from", ())),
            shape=entry.get("shape", ""),
            members=entry.get("members", {}),
            former_members=entry.get("formerly_members", {}),
            formerly=tuple(entry.get("formerly", ())),
        )
        for name, entry in (lock.get("classes") or {}).items()
    ]


def respelled(wires: Iterable[str], locked: Mapping[str, str], name: Callable[[str], str]) -> dict[str, str]:
    """Locked names of what is spelled otherwise now and would be called the same: wire name now -> name.

    Of what lives side by side, or did, each keeps a name of its own.
    """
    here, before = _by_spelling(wires, name), _by_spelling(locked, name)
    pairs = ((before[each], here[each]) for each in before.keys() & here.keys())
    found = {now[0]: locked[was[0]] for was, now in pairs if len(was) == len(now) == 1}
    return {wire: python for wire, python in found.items() if wire not in locked}


def _by_spelling(wires: Iterable[str], name: Callable[[str], str]) -> dict[tuple[str, str], list[str]]:
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for wire in wires:
        found[spelling(wire), name(wire)].append(wire)
    return found


def settled(pointer: Pointer) -> Pointer:
    """A place without its position in ``allOf``, which publishers move about."""
    return re.sub(r"/allOf/\d+(?=/|$)", "", pointer)


def fingerprint(schema: Tree) -> str:
    """The shape of a class at a glance: properties with their kinds, or the values of an enum."""
    if "enum" in schema:
        return "enum " + _digest(sorted(map(str, schema["enum"])))
    kinds = (f"{name}:{_kind(child)}" for name, child in schema.get("properties", {}).items())
    return "object " + _digest(sorted(kinds))


def _kind(schema: Tree) -> str:
    if target(schema) is not None or "properties" in schema or len(schema.get("enum", ())) > 1:
        return "class"
    return str(schema.get("type", "any"))


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def matched(definitions: list[Definition], lock: Tree) -> dict[Key, str]:
    """The locked name of every definition that the lock knows."""
    entries = read_classes(lock)
    names = _by_place(entries, definitions)
    for how in (_by_shape, _by_leaf):
        free = [entry for entry in entries if entry.name not in names.values()]
        new = [one for one in definitions if one.key not in names]
        names |= _only_matches(free, new, how)
    return names


def _by_place(entries: list[LockedClass], definitions: list[Definition]) -> dict[Key, str]:
    """What stands where it stood; of several shapes at one place the component of that name goes first.

    Then the one that is as it was.
    """
    there: defaultdict[tuple[Pointer, bool], list[Definition]] = defaultdict(list)
    for one in sorted(definitions, key=lambda each: (each.pointer, each.shape)):
        there[settled(one.pointer), _is_enum(one)].append(one)
    names: dict[Key, str] = {}
    for is_first in (_bears_the_name, _is_as_it_was, _stands_there):
        for entry in entries:
            if entry.name in names.values():
                continue
            here = [one for pointer in entry.pointers for one in there[pointer, entry.is_enum] if one.key not in names]
            first = next((one for one in here if is_first(one, entry)), None)
            # A class has one shape.
            names |= {one.key: entry.name for one in here if first and one.shape == first.shape}
    return names


def _bears_the_name(one: Definition, entry: LockedClass) -> bool:
    return not one.chain and one.owner == entry.name and one.pointer.count("/") == 3


def _is_as_it_was(one: Definition, entry: LockedClass) -> bool:
    return fingerprint(one.schema) == entry.shape


def _stands_there(_one: Definition, _entry: LockedClass) -> bool:
    return True


def _by_shape(_pointer: Pointer, form: str) -> Hashable:
    return form


def _by_leaf(pointer: Pointer, form: str) -> Hashable:
    return form.partition(" ")[0], _leaf(pointer)


def _only_matches(
    entries: list[LockedClass], definitions: list[Definition], trait: Callable[[Pointer, str], Hashable]
) -> dict[Key, str]:
    """Those of which one entry and one shape have a trait that no other has."""
    old: defaultdict[Hashable, list[LockedClass]] = defaultdict(list)
    new: defaultdict[Hashable, dict[str, list[Definition]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        old[trait(next(iter(entry.pointers), ""), entry.shape)].append(entry)
    for one in definitions:
        new[trait(settled(one.pointer), fingerprint(one.schema))][one.shape].append(one)
    pairs = ((old[each][0].name, list(new[each].values())) for each in old if len(old[each]) == 1)
    return {one.key: name for name, shapes in pairs if len(shapes) == 1 for one in shapes[0]}


def _is_enum(one: Definition) -> bool:
    return "enum" in one.schema


def _leaf(pointer: Pointer) -> tuple[str, ...]:
    last = pointer.rpartition("/")[2]
    if last in ("items", "additionalProperties"):
        last = pointer.split("/")[-2] + " " + last
    return tuple(word.lower() for word in words(unescaped(last)))


def written(
    classes: Iterable[Class], pointers: Mapping[str, Iterable[Pointer]], operations: Iterable[Operation]
) -> Tree:
    """The lock of a normal form, in the order of its names."""
    return {
        "classes": {
            one.name: {
                "from": sorted({settled(pointer) for pointer in pointers[one.name]}),
                "shape": fingerprint(one.schema),
                "members": {member.wire: member.python for member in sorted(one.members, key=lambda each: each.wire)},
                **_told("formerly_members", {old: each.wire for each in one.members for old in each.formerly}),
                **_told("formerly", list(one.formerly)),
            }
            for one in sorted(classes, key=lambda each: each.name)
        },
        "operations": {
            one.id: {
                "call": f"{one.method} {one.path}",
                "resource": one.resource,
                "method": one.name,
                "parameters": {
                    f"{each.location} {each.name}": each.python
                    for each in sorted(one.parameters, key=lambda each: (each.location, each.name))
                },
                **_told(
                    "formerly_parameters",
                    {old: f"{each.location} {each.name}" for each in one.parameters for old in each.formerly},
                ),
                **_told("formerly_ids", list(one.formerly_ids)),
                **_told("formerly", list(one.formerly)),
            }
            for one in sorted(operations, key=lambda each: each.id)
        },
    }


def _told(key: str, value: Any) -> Tree:
    return {key: value} if value else {}
