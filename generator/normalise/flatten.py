"""``allOf`` merged deeply, unions pushed down to what each variant is; references stay.

After `Flattener.flatten` a schema holds ``allOf`` only as ``allOf: [$ref]`` with annotations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from ..diagnostics import Location, Report, SpecError
from ..layers import Pointer, Tree
from .schemas import ANNOTATIONS, ORIGIN, UNIONS, escaped, is_annotation, mapped, origins, refer, shape, target

MOST_VARIANTS = 64
"""Variants of one union after unions of unions are multiplied; real documents have two."""

_TIGHTER: Mapping[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), min),
}


@dataclass(slots=True)
class Flattener:
    """Flattens the schemas of one document; ``lost`` are the nodes that a conflict left out."""

    components: Mapping[str, Tree]
    place: Callable[[Pointer], Location]
    report: Report
    lost: set[Pointer] = field(default_factory=set)
    _bodies: dict[str, Tree] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def body(self, name: str) -> Tree:
        """The flat schema of a component; empty while it is still being made (``allOf`` of itself)."""
        if name not in self._bodies:
            if name in self._open:
                self._note("recursive-all-of", (f"/components/schemas/{name}",), f"{name} contains itself; left open")
                return {}
            self._open.append(name)
            self._bodies[name] = self.flatten(self.components[name])
            self._open.pop()
        return self._bodies[name]

    def flatten(self, schema: Tree) -> Tree:
        """``schema`` without ``allOf``, as one object, array, scalar, union or reference."""
        if "$ref" in schema:
            return refer(str(target(schema)), {key: value for key, value in schema.items() if key != "$ref"})
        if "allOf" not in schema:
            return self._spread(mapped(schema, self.flatten))
        own = {key: value for key, value in schema.items() if key not in ("allOf", ORIGIN)}
        said = [member for member in schema["allOf"] if _only_says(member)]
        built = [member for member in schema["allOf"] if not _only_says(member)]
        name = target(built[0]) if len(built) == 1 and _only_says(own) else None
        if name is not None:
            return refer(name, _united([*said, built[0], own], schema))
        parts = [self._part(member) for member in (*built, *said)] + [self.flatten(own)]
        merged = reduce(lambda old, new: self.merge(old, new, origins(schema)), parts)
        return self._spread(merged | {ORIGIN: _together(schema, *parts)})

    def _part(self, member: Tree) -> Tree:
        """A member of ``allOf`` with its own structure; what is said of a component isn't said of the whole."""
        flat = self.flatten(member)
        name = target(flat)
        if name is None:
            return flat
        body = self._deep(name)
        return {key: value for key, value in body.items() if key not in ANNOTATIONS} | {ORIGIN: _together(flat, body)}

    def _deep(self, name: str) -> Tree:
        """The body of a component, through components that only stand for another one."""
        seen = {name}
        body = self.body(name)
        while (further := target(body)) is not None and further not in seen:
            seen.add(further)
            body = self.body(further)
        return {} if target(body) is not None else body

    # --- two schemas that hold at once

    def merge(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        """Both at once; where they disagree the later wins, except that an array wins over an object."""
        if not set(old) - {ORIGIN} or not set(new) - {ORIGIN}:
            return old | new | {ORIGIN: _together(new, old)}
        unions = [any(key in one for key in UNIONS) for one in (old, new)]
        if all(unions):
            return self._later(old, new, at)
        if any(unions):
            return self._spread_over(old, new, at)
        kinds = (old.get("type"), new.get("type"))
        if "array" in kinds and "object" in kinds:
            return self._array_over_object(old, new, at)
        if None not in kinds and kinds[0] != kinds[1] and "object" in kinds:
            return self._later(old, new, at)
        result = old | new
        for key in old.keys() & new.keys():
            result[key] = self._keyword(key, old[key], new[key], at)
        return result | {ORIGIN: _together(new, old)}

    def _keyword(self, key: str, old: Any, new: Any, at: tuple[Pointer, ...]) -> Any:
        if key == "properties":
            common = {name: self._property(name, old[name], new[name], at) for name in old if name in new}
            return old | new | common
        if key in ("items", "additionalProperties") and isinstance(old, dict) and isinstance(new, dict):
            return self._value(old, new, at)
        if key == "required":
            return list(dict.fromkeys([*old, *new]))
        if key == "enum":
            return self._enum(old, new, at)
        if key in _TIGHTER and isinstance(old, (int, float)) and isinstance(new, (int, float)):
            return _TIGHTER[key](old, new)
        if old != new and not is_annotation(key):
            self._conflict(f"`{key}` is {old!r:.60} and {new!r:.60}; the latter holds", at)
        return new

    def _enum(self, old: list[Any], new: list[Any], at: tuple[Pointer, ...]) -> list[Any]:
        if common := [value for value in new if value in old]:
            return common
        self._conflict("two lists of values have none in common; all of them hold", at)
        return list(dict.fromkeys([*old, *new]))

    def _property(self, name: str, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        # The merged property is a node of its own, below the schema that merges.
        here = tuple(f"{pointer}/properties/{escaped(name)}" for pointer in at[:1])
        return self._value(old, new, here)

    def _value(self, old: Tree, new: Tree, here: tuple[Pointer, ...]) -> Tree:
        if shape(old) == shape(new):
            return old | new | {ORIGIN: _together(new, old)}
        if target(old) in self._open or target(new) in self._open:
            self._lose(old, here, "all-of-conflict", "holds the very schema that is being merged; the latter holds")
            return new
        parts = [self._whole(one) for one in (old, new)]
        merged = self.merge(parts[0], parts[1], here)
        for one, part in zip((new, old), reversed(parts), strict=True):
            if shape(merged) == shape(part):
                return _said(old, new, one) | {ORIGIN: _together(one, new, old)}
        return merged | {ORIGIN: tuple(dict.fromkeys([*here, *origins(merged)]))}

    def _whole(self, schema: Tree) -> Tree:
        name = target(schema)
        if name is None:
            return schema
        said = {key: value for key, value in schema.items() if is_annotation(key) and key != ORIGIN}
        return self._deep(name) | said | {ORIGIN: _together(schema, self._deep(name))}

    def _array_over_object(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        array, other = (old, new) if old.get("type") == "array" else (new, old)
        self._lose(other, at, "array-over-object", "an object and an array at once; it is an array")
        said = {key: value for key, value in (old | new).items() if is_annotation(key)}
        return said | array | {ORIGIN: _together(array, other)}

    def _later(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        what = f"{_described(old)} and {_described(new)} at once; the latter holds"
        self._lose(old, at, "all-of-conflict", what)
        said = {key: value for key, value in old.items() if is_annotation(key)}
        return said | new

    # --- unions

    def _spread(self, schema: Tree) -> Tree:
        """A union with structure beside it: each variant has that structure."""
        keys = [key for key in UNIONS if schema.get(key)]
        rest = {key: value for key, value in schema.items() if key not in (*UNIONS, "discriminator")}
        structure = {key: value for key, value in rest.items() if not is_annotation(key)}
        if not keys or (not structure and len(keys) == 1):
            return schema
        variants = [{**structure, ORIGIN: origins(schema)}] if structure else [{}]
        for key in keys:
            variants = [self._variant(base, one, origins(schema)) for base in variants for one in schema[key]]
            self._bounded(variants, schema)
        different = list({shape(one): one for one in reversed(variants)}.values())[::-1]
        if len(different) == 1:
            return _said(different[0], rest, different[0]) | {ORIGIN: _together(schema, *variants)}
        kept = {key: schema[key] for key in schema if is_annotation(key) or key == "discriminator"}
        return kept | {keys[0]: different}

    def _variant(self, base: Tree, one: Tree, at: tuple[Pointer, ...]) -> Tree:
        if set(base) <= {"type", ORIGIN} and target(one) is not None:
            return one
        whole = self._whole(one)
        merged = self.merge(base, whole, at)
        return one if shape(merged) == shape(whole) else merged | {ORIGIN: _together(one, merged)}

    def _spread_over(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        """A union that holds together with something else: each variant does."""
        union, other = (old, new) if any(key in old for key in UNIONS) else (new, old)
        key = next(key for key in UNIONS if key in union)
        said = {name: value for name, value in (old | new).items() if is_annotation(name) or name == "discriminator"}
        base = {name: value for name, value in other.items() if not is_annotation(name)} | {ORIGIN: origins(other)}
        return said | {key: [self._variant(base, one, at) for one in union[key]], ORIGIN: _together(new, old)}

    def _bounded(self, variants: list[Tree], schema: Tree) -> None:
        if len(variants) > MOST_VARIANTS:
            place = self.place(next(iter(origins(schema)), ""))
            raise SpecError(place, f"a union of more than {MOST_VARIANTS} variants", "replace it by an overlay action")

    # --- what is told

    def _conflict(self, what: str, at: tuple[Pointer, ...]) -> None:
        self._note("all-of-conflict", at, what)

    def _lose(self, loser: Tree, at: tuple[Pointer, ...], rule: str, what: str) -> None:
        # The node is lost here; a component that it refers to is not.
        self.lost |= {pointer for pointer in origins(loser) if pointer.count("/") > 3}
        self._note(rule, at or origins(loser), what)

    def _note(self, rule: str, at: tuple[Pointer, ...], what: str) -> None:
        place = self.place(next(iter(at), ""))
        if not any(entry.rule == rule and entry.location == place and entry.what == what for entry in self.report):
            self.report.add("contradiction", rule, place, what, "correct it by an overlay action if this is wrong")


def _only_says(schema: Tree) -> bool:
    return all(is_annotation(key) or key == "type" for key in schema)


def _described(schema: Tree) -> str:
    return "a union" if any(key in schema for key in UNIONS) else f"`{schema.get('type')}`"


def _united(parts: list[Tree], whole: Tree) -> Tree:
    said: Tree = {}
    for part in parts:
        said |= {key: value for key, value in part.items() if is_annotation(key)}
    return said | {ORIGIN: _together(whole, *parts)}


def _said(old: Tree, new: Tree, kept: Tree) -> Tree:
    """``kept`` with what both say about it, the later last."""
    said = {key: value for key, value in (old | new).items() if is_annotation(key)}
    name = target(kept)
    return refer(name, said) if name is not None else kept | said


def _together(*schemas: Tree) -> tuple[Pointer, ...]:
    return tuple(dict.fromkeys(pointer for schema in schemas for pointer in origins(schema)))
