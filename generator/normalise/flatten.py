"""``allOf`` taken apart: its members flat, merged in their order, what is said of the whole kept.

After `Flattener.flatten` a schema holds ``allOf`` only as ``allOf: [$ref]`` with annotations. How two schemas
become one is `merging`, what becomes of unions `unions`, what of components `components`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce

from ..diagnostics import Location, Report
from ..layers import Pointer, Tree
from .bookkeeping import Bookkeeping
from .components import Components
from .merging import Merger
from .schemas import (
    ANNOTATIONS,
    ORIGIN,
    is_annotation,
    mapped,
    merged_origins,
    origin_beside,
    origins,
    refer,
    target,
)
from .unions import Unions


class Flattener:
    """Flattens the schemas of one document; ``nodes`` says how many nodes it has."""

    def __init__(
        self, components: Mapping[str, Tree], place: Callable[[Pointer], Location], report: Report, nodes: int
    ) -> None:
        self.books = Bookkeeping(place, report, nodes)
        self.components = Components(components, self.books)
        self.merger = Merger(self.components, self.books)
        self.unions = Unions(self.components, self.merger, self.books)
        # Each of the three meets the others on the way down: a component holds a union, whose variants are merged.
        self.merger.spread_over = self.unions.spread_over
        self.components.flatten = self._component

    def flatten(self, schema: Tree) -> Tree:
        """``schema`` without ``allOf``, as one object, array, scalar, union or reference."""
        if "$ref" in schema:
            return refer(str(target(schema)), {key: value for key, value in schema.items() if key != "$ref"})
        if "allOf" not in schema:
            return self.unions.spread(mapped(schema, self.flatten))
        own = {key: value for key, value in schema.items() if key != "allOf"}
        own[ORIGIN] = origin_beside(schema)
        said = [member for member in schema["allOf"] if _only_says(member)]
        built = [member for member in schema["allOf"] if not _only_says(member)]
        name = target(built[0]) if len(built) == 1 and _only_says(own) else None
        if name is not None:
            return refer(name, _annotations([*said, built[0], own], schema))
        parts = [self._part(member) for member in schema["allOf"]] + [self.flatten(own)]
        merged = reduce(lambda old, new: self.merger.merge(old, new, origins(schema)), parts)
        return self.unions.spread(merged | {ORIGIN: merged_origins(schema, *parts)})

    def _part(self, member: Tree) -> Tree:
        """A member of ``allOf`` with its own structure; what is said of a component isn't said of the whole."""
        flat = self.flatten(member)
        name = target(flat)
        if name is None:
            return flat
        body = self.components.behind(name)
        kept = {key: value for key, value in body.items() if key not in ANNOTATIONS}
        return kept | {ORIGIN: merged_origins(flat, body)}

    def _component(self, schema: Tree) -> Tree:
        """A component is made for itself, whatever union it was met in."""
        within, self.unions.within = self.unions.within, []
        flat = self.flatten(schema)
        self.unions.within = within
        return flat


def _only_says(schema: Tree) -> bool:
    return all(is_annotation(key) or key == "type" for key in schema)


def _annotations(parts: list[Tree], whole: Tree) -> Tree:
    """What the parts say of the whole, the later last."""
    said: Tree = {}
    for part in parts:
        said |= {key: value for key, value in part.items() if is_annotation(key)}
    return said | {ORIGIN: merged_origins(whole, *parts)}
