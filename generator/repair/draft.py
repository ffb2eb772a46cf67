"""The copy of a document that the rules work on, and how to find one's way in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..budget import Budget
from ..carries import ROWS
from ..diagnostics import Location, Report, SpecError
from ..layers import METHODS, Document, Pointer, Source, Tree
from ..pointers import escaped, keys_in, keys_of, node_at
from ..trees import copied, values_in

TreeEdit: TypeAlias = tuple[Pointer, str]
"""Where a rule changed something, and what."""

Rule: TypeAlias = "Callable[[Draft], Iterator[TreeEdit]]"
SchemaRule: TypeAlias = Callable[[Tree], "str | None"]
"""Changes one schema in place and says what it did, or nothing when it had nothing to do."""


MOST_COPIED, MOST_COPIED_A_NODE = 150_000, 10
"""Values of shared parts written out where they are used, for each node of the document too, before it is refused; the
published documents have fewer than 4,000."""


class Dangling(SpecError):
    """A reference that leads nowhere."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A document under repair; ``tree`` is the repair's own copy and changes in place."""

    source: Source
    tree: Tree
    origins: dict[Pointer, Pointer] = field(default_factory=dict)
    report: Report = field(default_factory=Report)
    _copies: Budget = field(init=False)

    def __post_init__(self) -> None:
        most = MOST_COPIED + MOST_COPIED_A_NODE * len(self.source.lines)
        problem = f"more than {most:,} values once the shared parts are written out up to here"
        # Frozen: set as `dataclasses` itself does it.
        object.__setattr__(self, "_copies", Budget(most, problem, "let the operations share less of it"))

    def place(self, pointer: Pointer) -> Location:
        """Where the source wrote what now stands at ``pointer``."""
        line = Document(self.source, self.tree, self.origins).line(pointer)
        return Location(self.source.origin, line, pointer)

    def copied(self, part: Any, pointer: Pointer) -> Any:
        """A copy of a shared part for its use at ``pointer``. Raises `SpecError` when it is one too many."""
        self.count(part, pointer)
        return copied(part)

    def count(self, part: Any, pointer: Pointer) -> None:
        """The same for a part that is written out later."""
        self._copies.spend(values_in(part), lambda: self.place(pointer))

    def tell(self, row: str, pointer: Pointer, what: str) -> None:
        """Report a part that goes no further, by its row of the table of what is carried."""
        self.report.add("reported", row, self.place(pointer), f"{what}: {ROWS[row].why}")

    def leave_out(self, row: str, pointer: Pointer, what: str) -> None:
        """Take the operation at ``pointer`` out of the document: without this part it would be wrong."""
        section, path, method = keys_of(pointer)[:3]
        item = mapping(mapping(self.tree, section), path)
        if item.pop(method, None) is not None:
            self.report.add("left-out", row, self.place(pointer), f"{method.upper()} {path}: {what}")

    def resolve(self, reference: str, pointer: Pointer) -> Any:
        """What a reference at ``pointer`` names: a part of the document.

        Raises `SpecError` when it is external, `Dangling` when there is nothing, or the whole document.
        """
        if not reference.startswith("#"):
            problem = f"the reference {reference} leaves the document"
            remedy = "download the document with its parts, and name the local file: those are read along"
            raise SpecError(self.place(pointer), problem, remedy)
        keys = keys_in(reference)
        try:
            if not keys:
                raise KeyError(reference)
            return node_at(self.tree, keys)
        except KeyError:
            problem = f"the reference {reference} points to nothing"
            raise Dangling(self.place(pointer), problem, "correct the reference, or add what it names") from None


def mapping(parent: Tree, key: str) -> Tree:
    """The mapping at ``key``; an empty one of its own when there is none."""
    value = parent.get(key)
    return value if isinstance(value, dict) else {}


def entries(parent: Tree, key: str) -> list[Any]:
    """The list at ``key``; an empty one of its own when there is none."""
    value = parent.get(key)
    return value if isinstance(value, list) else []


def path_items(tree: Tree) -> Iterator[tuple[Pointer, str, Tree]]:
    """Pointer, path and path item of every path and webhook; a webhook has a name instead of a path."""
    for section in ("paths", "webhooks"):
        for path, item in mapping(tree, section).items():
            if isinstance(item, dict):
                yield f"/{section}/{escaped(path)}", path, item


def operations(tree: Tree) -> Iterator[tuple[Pointer, str, str, Tree]]:
    """Pointer, path, method and operation, in the order of the document."""
    for pointer, path, item in path_items(tree):
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield f"{pointer}/{method}", path, method, item[method]


def parameters(tree: Tree) -> Iterator[tuple[Pointer, Tree]]:
    """Every parameter that is written out, shared ones first."""
    for name, parameter in mapping(mapping(tree, "components"), "parameters").items():
        if isinstance(parameter, dict):
            yield f"/components/parameters/{escaped(name)}", parameter
    for pointer, _, _, operation in operations(tree):
        for index, parameter in enumerate(entries(operation, "parameters")):
            if isinstance(parameter, dict) and "$ref" not in parameter:
                yield f"{pointer}/parameters/{index}", parameter


def contents(tree: Tree) -> Iterator[tuple[Pointer, Tree]]:
    """Everything that may hold a ``content``: bodies and responses of operations, written out."""
    for pointer, _, _, operation in operations(tree):
        if isinstance(operation.get("requestBody"), dict):
            yield f"{pointer}/requestBody", operation["requestBody"]
        for status, response in mapping(operation, "responses").items():
            if isinstance(response, dict):
                yield f"{pointer}/responses/{escaped(status)}", response


def schemas(tree: Tree) -> Iterator[tuple[Pointer, Tree]]:
    """Every schema, outer before inner; what a caller changes in one is seen on the way inwards."""
    for pointer, holder, key in outer_schemas(tree):
        yield from within(pointer, holder[key])


def outer_schemas(tree: Tree) -> Iterator[tuple[Pointer, Tree, str]]:
    """Pointer, holder and key of everything that stands for a schema inside no other one, be it a mapping or not."""
    components = mapping(mapping(tree, "components"), "schemas")
    yield from ((f"/components/schemas/{escaped(name)}", components, name) for name in components)
    for pointer, parameter in parameters(tree):
        yield from _held(pointer, parameter)
    for pointer, holder in contents(tree):
        yield from _held(pointer, holder)
        for name, header in mapping(holder, "headers").items():
            yield from _held(f"{pointer}/headers/{escaped(name)}", header)


def _held(pointer: Pointer, holder: Any) -> Iterator[tuple[Pointer, Tree, str]]:
    if not isinstance(holder, dict):
        return
    if "schema" in holder:
        yield f"{pointer}/schema", holder, "schema"
    for media_type, media in mapping(holder, "content").items():
        if isinstance(media, dict):
            for word in (each for each in ("schema", "itemSchema") if each in media):
                yield f"{pointer}/content/{escaped(media_type)}/{word}", media, word


def within(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, Tree]]:
    """A schema and every schema inside it, references not followed."""
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for key, member in list(schema.items()):
        if key in SCHEMA_MAPS and isinstance(member, dict):
            for name, inner in member.items():
                yield from within(f"{pointer}/{key}/{escaped(name)}", inner)
        elif key in SCHEMA_LISTS and isinstance(member, list):
            for index, inner in enumerate(member):
                yield from within(f"{pointer}/{key}/{index}", inner)
        elif key in SCHEMA_SLOTS:
            yield from within(f"{pointer}/{key}", member)


SCHEMA_MAPS = ("properties", "patternProperties")
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
SCHEMA_SLOTS = ("items", "additionalProperties", "not")
