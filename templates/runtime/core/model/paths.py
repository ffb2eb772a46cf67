"""Paths into a reply, such as ``energies[0].extension.electric``: what lies there, and in which classes."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from enum import Enum
from typing import Any

from ..base.likely_name import likely_name
from ..base.records import dataclass
from .converters import ArrayOf, MapOf, UnionOf, ViewOf
from .fields import Field, Members
from .issues import View
from .scalars import Converter

_PART = re.compile(r"([^.\[\]]+)((?:\[-?\d*\])*)")


@dataclass(frozen=True)
class Step:
    """One member on the way."""

    owner: type[View]
    field: Field
    indices: tuple[int | None, ...]
    """Which items are meant; None for any."""

    @property
    def wire(self) -> str:
        """``energies[]``."""
        return self.field.wire + "[]" * _depth(self.field.converter)

    def found(self, holder: Mapping[str, Any]) -> tuple[Any, Any]:
        """What is meant in a wire object, and how its member reads it; None for what isn't there or can't be read."""
        wire, converter = holder.get(self.field.wire), self.field.converter
        if self.indices and None not in self.indices:
            wire = _item(wire, self.indices)
            for _ in self.indices:
                converter = converter.item if isinstance(converter, ArrayOf) else converter
        return wire, None if wire is None else converter.read(wire)


@dataclass(frozen=True)
class Trail:
    """A path that the document has, step by step."""

    steps: tuple[Step, ...]

    @property
    def python(self) -> str | None:
        """The path in Python names; None when it doesn't say which items are meant."""
        if any(index is None for step in self.steps for index in step.indices):
            return None
        return ".".join(step.field.name + "".join(f"[{index}]" for index in step.indices) for step in self.steps)

    def roots(self) -> Iterator[tuple[int, str]]:
        """The path in wire names, from its start and again from every class on the way, with the step it starts at."""
        for start, step in enumerate(self.steps):
            yield start, ".".join([step.owner.__name__, *(each.wire for each in self.steps[start:])])

    def objects(self, wire: Any) -> list[dict[str, Any] | None]:
        """For each step the wire object that may have its member; None where ``wire`` doesn't go so far."""
        found: list[dict[str, Any] | None] = []
        for step in self.steps:
            holder = wire if isinstance(wire, dict) else None
            found.append(holder)
            wire = _item(holder.get(step.field.wire), step.indices) if holder else None
        return found


def trail(model: type[View], path: str) -> Trail | None:
    """The steps of ``path`` from ``model``, in Python or wire names; None when the document has no such path."""
    steps, _ = _followed(model, path)
    return Trail(tuple(steps)) if len(steps) == len(path.split(".")) else None


def likely(model: type[View], path: str) -> str | None:
    """``path`` up to the first name that the document lacks, with the name that is meant; None when none is like it."""
    steps, owners = _followed(model, path)
    parts = path.split(".")[: len(steps) + 1]
    names = [name for owner in owners for name in owner._members().by_name]
    near = likely_name(parts[-1].partition("[")[0], names)
    return ".".join([*parts[:-1], near]) if near else None


def _followed(model: type[View], path: str) -> tuple[list[Step], list[type[View]]]:
    """The steps as far as the document has them, and the classes where they end."""
    steps: list[Step] = []
    owners = [model]
    for part in path.split("."):
        written = _PART.fullmatch(part)
        found = written and next(((each, field) for each in owners if (field := _member(each, written[1]))), None)
        if not written or not found:
            break
        indices = tuple(int(index) if index else None for index in re.findall(r"\[(-?\d*)\]", written[2]))
        steps.append(Step(*found, indices))
        owners = [*_models(found[1].converter)]
    return steps, owners


def _member(model: type[View], name: str) -> Field | None:
    members: Members = model._members()
    return members.by_name.get(name) or members.by_wire.get(name)


def _models(converter: Converter) -> Iterator[type[View]]:
    """Every class that a value may be, through lists, maps and unions."""
    if isinstance(converter, ViewOf):
        yield converter.model
    elif isinstance(converter, ArrayOf | MapOf):
        yield from _models(converter.item)
    elif isinstance(converter, UnionOf):
        for branch in converter.branches:
            yield from _models(branch)


def _depth(converter: Converter) -> int:
    return 1 + _depth(converter.item) if isinstance(converter, ArrayOf) else 0


def _item(wire: Any, indices: tuple[int | None, ...]) -> Any:
    for index in indices:
        if isinstance(wire, dict) and index == 0:
            continue
        if not isinstance(wire, list) or index is None or not -len(wire) <= index < len(wire):
            return None
        wire = wire[index]
    return wire


def collect(wire: Any, path: str) -> Iterator[Any]:
    """Every value at ``faults[].cause`` in wire names, whatever the items."""
    if not isinstance(wire, dict):
        return
    name, _, rest = path.partition(".")
    value = wire.get(name.partition("[")[0])
    for each in value if isinstance(value, list) else [value]:
        if rest:
            yield from collect(each, rest)
        elif each is not None:
            yield each


def values_below(model: type[View], wire: Any, path: str) -> Iterator[Any]:
    """Every value at ``faults[].cause`` in wire names, as the members on the way and at its end read it."""
    name, _, rest = path.partition(".")
    name = name.partition("[")[0]
    field = model._members().by_wire.get(name)
    value = wire.get(name) if isinstance(wire, dict) else None
    if field is None or value is None:
        return
    item = field.converter
    while isinstance(item, ArrayOf):
        item = item.item
    for each in value if isinstance(value, list) else [value]:
        if rest:
            for below in _models(item):
                yield from values_below(below, each, rest)
        elif each is not None and (found := item.read(each)) is not None:
            yield found


def plain(value: Any) -> Any:
    """The wire text of a member of an enum; anything else as it is."""
    return value.value if isinstance(value, Enum) else value


def nearest(model: type[View], names: Container[str]) -> list[str]:
    """The classes among ``names`` that a reply of ``model`` leads to, the way ending at each."""
    found, seen, queue = [], {model}, [model]
    while queue:
        each = queue.pop(0)
        if each.__name__ in names:
            found.append(each.__name__)
            continue
        fields = each._members().by_name.values()
        queue += dict.fromkeys(below for field in fields for below in _models(field.converter) if below not in seen)
        seen |= {*queue}
    return found
