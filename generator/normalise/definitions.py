"""What gets a class: components that are reached, and the objects and enums that stand inline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..layers import Pointer, Tree
from ..naming import class_name, singular
from ..pointers import unescaped
from .labels import labels_of
from .schemas import UNIONS, children, is_class, is_lifted, origins, place_of, shape, target

Key = tuple[Pointer, str]
"""Which node of the document, and which shape: merging may give one node two shapes."""


@dataclass(frozen=True, slots=True)
class NamePath:
    """What a place of the document may be called by."""

    owner: str
    """Class name of the component, parameter or operation that it lies in."""
    chain: tuple[str, ...] = ()
    """The names on the way down from the owner; empty for a component itself."""
    min_segments: int = 0
    """Minimum number of links of the chain in the class name, beside the owner; 0: the last link may do alone."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One shape at one place of the document."""

    pointer: Pointer
    shape: str
    way: NamePath
    schema: Tree

    @property
    def owner(self) -> str:
        return self.way.owner

    @property
    def chain(self) -> tuple[str, ...]:
        return self.way.chain

    @property
    def key(self) -> Key:
        return self.pointer, self.shape

    @property
    def leaf(self) -> str:
        return (self.chain or (self.owner,))[-1]


def key_of(schema: Tree) -> Key:
    """Under which key a schema is defined."""
    return origins(schema)[0], shape(schema)


def definitions(
    classes: Mapping[str, Tree], uses: Iterable[Tree], roots: Mapping[Pointer, NamePath], lifted: Mapping[Pointer, str]
) -> list[Definition]:
    """Every class of the document; ``roots`` tells the ways to what stands in operations.

    ``lifted`` are the labels of variants that got their class before.
    """
    found: dict[Key, Tree] = {}
    labels = dict(lifted)
    for name, body in classes.items():
        found[place_of(name), shape(body)] = body
        for _, child in children(body):
            _collect(child, found, labels)
    for schema in uses:
        _collect(schema, found, labels)
    components = {place_of(name): NamePath(class_name(name)) for name in classes if not is_lifted(name)}
    ways = _NamePaths({**roots, **components}, labels)
    return [Definition(pointer, form, ways.way(pointer), schema) for (pointer, form), schema in found.items()]


def _collect(schema: Tree, found: dict[Key, Tree], labels: dict[Pointer, str]) -> None:
    if target(schema) is not None:
        return
    if is_class(schema):
        found.setdefault(key_of(schema), schema)
    for union in UNIONS:
        if union in schema:
            labels.update(labels_of(schema[union]))
    for _, child in children(schema):
        _collect(child, found, labels)


@dataclass(frozen=True, slots=True)
class _NamePaths:
    roots: Mapping[Pointer, NamePath]
    labels: Mapping[Pointer, str]

    def way(self, pointer: Pointer) -> NamePath:
        """The names on the way to a node, read from its pointer."""
        tokens = pointer.split("/")
        at = next((end for end in range(len(tokens), 0, -1) if "/".join(tokens[:end]) in self.roots), 4)
        # A component that is no class itself (a base, a list) still names what lies in it.
        way = self.roots.get("/".join(tokens[:at])) or NamePath(class_name(unescaped(tokens[3])))
        while at < len(tokens):
            way = self._down(way, tokens[at], tokens[at + 1 : at + 2], "/".join(tokens[: at + 2]))
            at += 1 if tokens[at] in ("items", "additionalProperties", "not") else 2
        return way

    def _down(self, way: NamePath, kind: str, key: list[str], pointer: Pointer) -> NamePath:
        if kind == "properties":
            return NamePath(way.owner, (*way.chain, class_name(unescaped(key[0]))))
        if kind in ("items", "additionalProperties"):
            if not way.chain:
                # The items of a component that is a list are called like the list.
                return NamePath(singular(way.owner))
            return NamePath(way.owner, (*way.chain[:-1], singular(way.chain[-1])), way.min_segments)
        if kind in UNIONS and (label := self.labels.get(pointer)):
            return NamePath(way.owner, (*way.chain, label), len(way.chain[-1:]) + 1)
        return way
