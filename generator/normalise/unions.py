"""Unions pushed down to what each variant is: structure that stands beside a union holds in every variant."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import SpecError
from ..layers import Pointer, Tree
from .bookkeeping import FEWER, Bookkeeping
from .components import Components
from .merging import Merger
from .schemas import (
    ORIGIN,
    UNIONS,
    different,
    is_annotation,
    merged_origins,
    origin_beside,
    origins,
    target,
    with_annotations,
)

MOST_VARIANTS = 64
"""Variants of one union after unions of unions are multiplied; real documents have two."""


@dataclass(slots=True)
class Unions:
    """Spreads the unions of one document."""

    components: Components
    merger: Merger
    books: Bookkeeping
    within: list[str | None] = field(default_factory=list)
    """The components whose variants are being made, from the outside in."""

    def spread(self, schema: Tree) -> Tree:
        """A union with structure beside it: each variant has that structure."""
        keys = [key for key in UNIONS if schema.get(key)]
        rest = {key: value for key, value in schema.items() if key not in (*UNIONS, "discriminator")}
        structure = {key: value for key, value in rest.items() if not is_annotation(key)}
        if not keys or (not structure and len(keys) == 1):
            return schema
        variants = [{**structure, ORIGIN: origin_beside(schema)}] if structure else [{}]
        for key in keys:
            variants = [self._variant(base, one, origins(schema)) for base in variants for one in schema[key]]
            self._bounded(variants, schema)
        apart = self.apart(variants)
        if len(apart) == 1:
            return with_annotations(apart[0], rest, apart[0]) | {ORIGIN: merged_origins(schema, *apart)}
        kept = {key: schema[key] for key in schema if is_annotation(key) or key == "discriminator"}
        return kept | {keys[0]: apart}

    def spread_over(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        """A union that holds together with something else: each variant does."""
        union, other = (old, new) if any(key in old for key in UNIONS) else (new, old)
        key = next(key for key in UNIONS if key in union)
        said = {name: value for name, value in (old | new).items() if is_annotation(name) or name == "discriminator"}
        base = {name: value for name, value in other.items() if not is_annotation(name)} | {ORIGIN: origins(other)}
        variants = [self._variant(base, one, at) for one in union[key]]
        # What was merged here is another class than the variant that it was made of.
        places = ({ORIGIN: tuple(f"{pointer}/{key}/{index}" for pointer in at[:1])} for index in range(len(variants)))
        moved = [
            one if target(one) is not None else one | {ORIGIN: merged_origins(place, one)}
            for one, place in zip(variants, places, strict=True)
        ]
        return said | {key: moved, ORIGIN: merged_origins(new, old)}

    def apart(self, variants: list[Tree]) -> list[Tree]:
        """Each variant once; of those that are the same, the first has the classes for all."""
        shapes = [self.books.shape(one) for one in variants]
        first: dict[str, Tree] = {}
        for one, its in zip(variants, shapes, strict=True):
            if first.setdefault(its, one) is not one:
                self.books.not_lost |= set(origins(one)[:1])
        return different(variants, shapes)

    def _variant(self, base: Tree, one: Tree, at: tuple[Pointer, ...]) -> Tree:
        if set(base) <= {"type", ORIGIN} and target(one) is not None:
            return one
        name = target(one)
        if name is not None and name in self.within:
            what = f"a union holds itself through {name}; that variant is left out"
            self.books.note("recursive-union", at, what)
            return base | {ORIGIN: merged_origins(one, base)}
        self.within.append(name)
        whole = self.components.whole(one)
        merged = self.merger.merge(base, whole, at)
        self.within.pop()
        if self.books.shape(merged) == self.books.shape(whole):
            self.books.needs_no_class(base)
            return one
        return merged | {ORIGIN: merged_origins(one, merged, {ORIGIN: at})}

    def _bounded(self, variants: list[Tree], schema: Tree) -> None:
        if len(variants) > MOST_VARIANTS:
            place = self.books.place(next(iter(origins(schema)), ""))
            raise SpecError(place, f"a union of more than {MOST_VARIANTS} variants", FEWER)
