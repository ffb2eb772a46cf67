"""References to what is no class replaced by what they mean; classes reached are collected."""

from __future__ import annotations

from collections.abc import Iterable

from ..carries import ROWS
from ..diagnostics import SpecError
from ..layers import Tree
from .bookkeeping import A_MEMBER, FEWER
from .families import FAMILY, Families, named, otherwise, reference
from .flatten import Flattener
from .schemas import ORIGIN, TEXTS, UNIONS, is_annotation, is_class, mapped, origins, refer, target

MOST_VARIANTS = 500
"""Variants of one union: Python reads no annotation that is much longer."""


class Resolver:
    """Resolves use-site schemas; ``classes`` grows by every component that one of them reaches."""

    def __init__(self, flattener: Flattener) -> None:
        self._flattener = flattener
        self._families = Families.of(flattener.components.written)
        self.classes: dict[str, Tree] = {}
        self._waiting: list[str] = []
        self._aliases: dict[str, Tree] = {}
        """Component that is no class -> its schema with everything inside resolved, wherever it is used."""
        self._endless = 0

    def use(self, schema: Tree) -> Tree:
        """The use-site schema of anything that stands in an operation."""
        resolved = self._resolved(self._flattener.flatten(schema), ())
        while self._waiting:
            name = self._waiting.pop()
            self.classes[name] = mapped(self.classes[name], lambda child: self._resolved(child, ()))
        return resolved

    def _resolved(self, schema: Tree, trail: tuple[str, ...]) -> Tree:
        name = target(schema)
        if name is None:
            return self._merged_union(mapped(schema, lambda child: self._resolved(child, trail)))
        body = self._flattener.components.body(name)
        if is_class(body):
            self._reach(name, body)
            return self._family(name, _maybe_null(schema, [body]))
        if name in trail:
            place = self._flattener.books.place(f"/components/schemas/{name}")
            self._flattener.books.report.add("reported", "endless", place, f"{name}: {ROWS['endless'].why}")
            self._endless += 1
            return {key: value for key, value in schema.items() if is_annotation(key)}
        if target(body) is not None:
            return self._resolved(_written_out(body, schema), (*trail, name))
        return self._merged_union(_written_out(self._inside(name, body, (*trail, name)), schema))

    def _inside(self, name: str, body: Tree, trail: tuple[str, ...]) -> Tree:
        if name in self._aliases:
            return self._aliases[name]
        before = self._endless
        inside = mapped(body, lambda child: self._resolved(child, trail))
        if self._endless == before:
            # What met a component that it stands in itself looks otherwise from elsewhere.
            self._aliases[name] = inside
        return inside

    def _reach(self, name: str, body: Tree) -> None:
        if name not in self.classes:
            self.classes[name] = body
            self._waiting.append(name)

    def _family(self, name: str, schema: Tree) -> Tree:
        """A use of a base with a discriminator is a use of whatever is made of it."""
        discriminator = self._families.discriminator(name)
        heirs = self._families.heirs(name) if discriminator else ()
        self._bounded(len(heirs), schema)
        bodies = {heir: self._flattener.components.body(heir) for heir in heirs}
        kept = {heir: body for heir, body in bodies.items() if is_class(body)}
        if discriminator is None or not kept:
            return schema
        for heir, body in kept.items():
            self._reach(heir, body)
        values = named(discriminator, (name, *heirs))
        default = otherwise(discriminator, (name, *heirs))
        return {
            **{key: value for key, value in schema.items() if is_annotation(key)},
            "oneOf": [refer(each, {ORIGIN: origins(schema)}) for each in (name, *kept)],
            "discriminator": {
                "propertyName": discriminator["propertyName"],
                # What adds nothing to the base is the base.
                "mapping": {
                    **{each: "" for each in heirs if each not in values},
                    **{value: reference(each if each in kept else name) for value, each in values.items()},
                },
                **({"defaultMapping": reference(default if default in kept else name)} if default else {}),
            },
            FAMILY: True,
        }

    def _bounded(self, variants: int, schema: Tree) -> None:
        """Of each use, too: a union that stands in many places is one in each of them."""
        books = self._flattener.books
        books.work(A_MEMBER * variants, origins(schema))
        if variants > MOST_VARIANTS:
            problem = f"a union of {variants:,} variants, more than {MOST_VARIANTS}"
            raise SpecError(books.place(next(iter(origins(schema)), "")), problem, FEWER)

    def _merged_union(self, schema: Tree) -> Tree:
        """Unions inside unions as one; a union of one variant is that variant."""
        for key in UNIONS:
            if key not in schema:
                continue
            inner = [deep for one in schema[key] for deep in (one[key] if _is_plain_union(one, key) else [one])]
            variants = self._flattener.unions.apart(inner)
            self._bounded(len(variants), schema)
            if len(variants) > 1:
                return _maybe_null(schema | {key: variants}, variants)
            said = {name: value for name, value in schema.items() if is_annotation(name)}
            return (
                _written_out(variants[0], said)
                if target(variants[0]) is None
                else refer(str(target(variants[0])), said)
            )
        return schema


def _maybe_null(use: Tree, meant: Iterable[Tree]) -> Tree:
    """A use may be null where something that it stands for may be: a class and a union don't say so themselves."""
    if use.get("nullable") or not any(each.get("nullable") for each in meant):
        return use
    name = target(use)
    return use | {"nullable": True} if name is None else refer(name, use | {"nullable": True})


def _written_out(body: Tree, use: Tree) -> Tree:
    """A component where it is used: what is said here goes before what is said there."""
    said = {key: value for key, value in use.items() if is_annotation(key)}
    together = {ORIGIN: tuple(dict.fromkeys((*origins(use), *origins(body))))}
    name = target(body)
    if name is not None:
        return refer(name, {key: value for key, value in body.items() if is_annotation(key)} | said | together)
    return body | said | together


def _is_plain_union(schema: Tree, key: str) -> bool:
    return key in schema and all(name in (key, ORIGIN) or name in TEXTS for name in schema)
