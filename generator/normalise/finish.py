"""The last touches: no invented values, a text for every member that can have one, no traces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..diagnostics import Location, Report
from ..layers import Class, Document, Member, Operation, Pointer, Tree
from .raw_operations import RawOperation
from .schemas import bare, children, mapped, origins, target


def finished(
    classes: list[Class],
    called: tuple[Operation, ...],
    raws: Iterable[RawOperation],
    document: Document,
    report: Report,
) -> tuple[Class, ...]:
    """The classes as they leave; what a maintained API doesn't describe is reported."""
    replied = _replied(classes, called)
    clean = [replace(one, schema=_without_defaults(one.schema)) if one.name in replied else one for one in classes]
    texts = {one.name: one.description for one in clean}
    told = [replace(one, members=tuple(_told(one, member, texts) for member in one.members)) for one in clean]
    if document.source.config.folder is not None:
        for pointer, what in _once(_silent(told, called, raws)):
            place = Location(document.source.origin, document.line(pointer), pointer)
            report.add(
                "unknown", "description-missing", place, f"{what} has no description", "write one sentence for it"
            )
    return tuple(replace(one, schema=bare(one.schema)) for one in told)


def _replied(classes: Iterable[Class], operations: Iterable[Operation]) -> set[str]:
    """The classes that replies hold: a default there would invent data."""
    inside = {one.name: set(_references(one.schema)) for one in classes}
    waiting = [name for each in operations for reply in each.responses for name in _references(reply.schema or {})]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += inside[name]
    return found


def _references(schema: Tree) -> Iterator[str]:
    name = target(schema)
    if name is not None:
        yield name
        return
    for _, child in children(schema):
        yield from _references(child)


def _without_defaults(schema: Tree) -> Tree:
    return mapped({key: value for key, value in schema.items() if key != "default"}, _without_defaults)


def _told(one: Class, member: Member, texts: dict[str, str]) -> Member:
    """A property that says nothing itself is told by its class."""
    if member.description or "enum" in one.schema:
        return member
    return replace(member, description=texts.get(target(one.schema["properties"][member.wire]) or "", ""))


def _silent(
    classes: Iterable[Class], called: Iterable[Operation], raws: Iterable[RawOperation]
) -> Iterator[tuple[Pointer, str]]:
    """What has no words, under the pointer where they belong; a shared parameter once."""
    for each, raw in zip(called, raws, strict=True):
        if not each.description:
            yield each.pointer, f"operation {each.id}"
        for parameter, node in zip(each.parameters, raw.parameters, strict=True):
            if not parameter.description:
                yield node.words, f"parameter {parameter.name}"
    for one in classes:
        if not one.description:
            yield one.pointer, f"class {one.name}"
        for member in one.members if "enum" not in one.schema else ():
            if not member.description:
                yield origins(one.schema["properties"][member.wire])[0], f"property {one.name}.{member.python}"


def _once(places: Iterable[tuple[Pointer, str]]) -> Iterator[tuple[Pointer, str]]:
    """Each pointer with the first that needs it: one text there serves all classes that came of the node."""
    seen: set[Pointer] = set()
    for pointer, what in places:
        if pointer not in seen:
            seen.add(pointer)
            yield pointer, what
