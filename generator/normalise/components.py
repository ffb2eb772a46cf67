"""The components of one document with their own structure: ``allOf`` merged, unions pushed down, references kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ..layers import Pointer, Tree
from .bookkeeping import Bookkeeping
from .labels import labels_of
from .schemas import (
    ORIGIN,
    UNIONS,
    is_annotation,
    is_class,
    lifted_name,
    mapped,
    merged_origins,
    refer,
    target,
)


class Flatten(Protocol):
    """What makes the schema of a component flat."""

    def __call__(self, schema: Tree, /) -> Tree:
        """Without ``allOf``."""


@dataclass(slots=True)
class Components:
    """Each is made flat once, when it is first asked for."""

    written: Mapping[str, Tree]
    """As the document has them."""
    books: Bookkeeping
    flatten: Flatten = field(init=False)
    labels: dict[Pointer, str] = field(default_factory=dict)
    """What tells the variants of a union apart that is an alias."""
    _bodies: dict[str, Tree] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _met_while_open: set[str] = field(default_factory=set)

    def body(self, name: str) -> Tree:
        """The flat schema of a component; empty while it is still being made (``allOf`` of itself)."""
        if name in self._bodies:
            return self._bodies[name]
        if name in self._open:
            self._met_while_open.add(name)
            place = (f"/components/schemas/{name}",)
            self.books.note("recursive-all-of", place, f"{name} contains itself; left open")
            return {}
        self._open.append(name)
        body = self.flatten(self.written[name])
        body = body if is_class(body) else self._lifted(body)
        self._open.pop()
        self._met_while_open.discard(name)
        if not self._met_while_open:
            # What met a component that is still being made looks otherwise from there than from elsewhere.
            self._bodies[name] = body
        return body

    def behind(self, name: str) -> Tree:
        """The body of a component, through components that only stand for another one."""
        seen = {name}
        body = self.body(name)
        while (further := target(body)) is not None and further not in seen:
            seen.add(further)
            body = self.body(further)
        return {} if target(body) is not None else body

    def whole(self, schema: Tree) -> Tree:
        """A reference replaced by the body of what it names, with what is said of this use."""
        name = target(schema)
        if name is None:
            return schema
        said = {key: value for key, value in schema.items() if is_annotation(key) and key != ORIGIN}
        body = self.behind(name)
        return body | said | {ORIGIN: merged_origins(schema, body)}

    def meets_open(self, *schemas: Tree) -> bool:
        """Whether one of them names a component that is still being made."""
        met = {name for name in map(target, schemas) if name is not None and name in self._open}
        self._met_while_open |= met
        return bool(met)

    def _lifted(self, schema: Tree) -> Tree:
        """An alias is written out wherever it is used, so the classes in it are made once and referred to.

        That also lets an alias lead back to itself through a class.
        """
        if target(schema) is not None:
            return schema
        for union in UNIONS:
            self.labels.update(labels_of(schema.get(union, [])))
        if not is_class(schema):
            return mapped(schema, self._lifted)
        name = lifted_name(schema)
        self._bodies[name] = schema
        return refer(name, schema)
