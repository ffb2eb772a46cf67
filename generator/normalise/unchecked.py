"""Keywords that only validate and that nothing here checks: a line for each, at the first of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .. import limits
from ..carries import ROWS
from ..diagnostics import Location, Report
from ..layers import Class, Document, Pointer, Tree
from .raw_operations import RawOperation
from .schemas import children, is_class, origins

_CHECKED = frozenset((*limits.NUMBERS, *limits.LENGTHS, *limits.ITEMS))
"""What a value that a parameter or a member has is held to when it is sent."""
_NEVER = ("pattern", "multipleOf", "uniqueItems", *limits.PROPERTIES)
_OF_KIND: Mapping[str, tuple[str, ...]] = {
    "string": (*limits.LENGTHS, "pattern"),
    "number": (*limits.NUMBERS, "multipleOf"),
    "integer": (*limits.NUMBERS, "multipleOf"),
    "array": (*limits.ITEMS, "uniqueItems"),
    "object": limits.PROPERTIES,
    "boolean": (),
}
"""What limits a value of each type; any other keyword says nothing of it."""
_INSIDE = "inside a list, a map or a union, or of a whole body"


def tell_unchecked(classes: Iterable[Class], raws: Iterable[RawOperation], document: Document, report: Report) -> None:
    """Report each keyword once, with how often it stands where nothing checks it."""
    found: dict[str, list[Pointer]] = {}
    for pointer, what in (*_of_classes(classes), *_of_operations(raws)):
        found.setdefault(what, []).append(pointer)
    for what, pointers in found.items():
        place = Location(document.source.origin, document.line(pointers[0]), pointers[0])
        times = f", {len(pointers)} places" if len(pointers) > 1 else ""
        report.add("reported", "validation", place, f"{what}{times}: {ROWS['validation'].why}")


def _of_classes(classes: Iterable[Class]) -> Iterator[tuple[Pointer, str]]:
    for one in (each for each in classes if "enum" not in each.schema):
        yield from _unchecked({key: value for key, value in one.schema.items() if key != "properties"})
        for schema in one.schema["properties"].values():
            yield from _unchecked(schema, _CHECKED)


def _of_operations(raws: Iterable[RawOperation]) -> Iterator[tuple[Pointer, str]]:
    for raw in raws:
        for each in raw.parameters:
            yield from _unchecked(each.schema, _CHECKED | ({"pattern"} if "x-form" in each.node else set()))
        for schema in (each for holder in raw.holders for each in holder.schemas):
            yield from _unchecked(schema)


def _unchecked(schema: Tree, checked: frozenset[str] = frozenset()) -> Iterator[tuple[Pointer, str]]:
    """Where a schema sets a limit that isn't among ``checked``, and where those inside do; classes are looked at by themselves."""
    if is_class(schema):
        return
    for key in _OF_KIND.get(str(schema.get("type")), (*_CHECKED, *_NEVER)):
        if schema.get(key) not in (None, False) and key not in checked:
            yield next(iter(origins(schema)), ""), key if key in _NEVER else f"{key} {_INSIDE}"
    for _, child in children(schema):
        yield from _unchecked(child)
    yield from _too_low(schema)


def _too_low(array: Tree) -> Iterator[tuple[Pointer, str]]:
    """What limits a list and stands with its items, where it says nothing and was meant for the list."""
    items = array.get("items", {})
    for key in limits.ITEMS if items.get("type") not in (None, "array") else ():
        if key in items:
            yield (
                next(iter(origins(items)), ""),
                f"{key} of the items of a list, which are no lists, and not of the list",
            )
