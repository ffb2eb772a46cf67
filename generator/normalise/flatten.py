"""``allOf`` merged deeply, unions pushed down to what each variant is; references stay.

After `Flattener.flatten` a schema holds ``allOf`` only as ``allOf: [$ref]`` with annotations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from .. import limits
from ..diagnostics import Location, Report, SpecError
from ..layers import Pointer, Tree
from ..pointers import escaped
from .labels import labels_of
from .schemas import (
    ANNOTATIONS,
    ORIGIN,
    UNIONS,
    children,
    different,
    is_annotation,
    is_class,
    lifted_name,
    mapped,
    origins,
    refer,
    shape,
    target,
)

MOST_VARIANTS = 64
"""Variants of one union after unions of unions are multiplied; real documents have two."""

MOST_WORK, MOST_WORK_A_NODE = 500_000, 50
"""Characters of schemas compared and members merged, for each node of the document too, before it is refused.

The published documents take up to 14,000."""

_TIGHTER: Mapping[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(limits.LOWER, max),
    **dict.fromkeys(limits.UPPER, min),
}


@dataclass(slots=True)
class Flattener:
    """Flattens the schemas of one document.

    ``excused`` are the nodes that have no class of their own: a conflict left them out, or what
    they say is said by a class that stands beside them.
    """

    components: Mapping[str, Tree]
    place: Callable[[Pointer], Location]
    report: Report
    nodes: int
    """How many nodes the document has."""
    excused: set[Pointer] = field(default_factory=set)
    labels: dict[Pointer, str] = field(default_factory=dict)
    """What tells the variants of a union apart that is an alias."""
    _bodies: dict[str, Tree] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _variants: list[str | None] = field(default_factory=list)
    _met: set[str] = field(default_factory=set)
    _worked: int = 0

    def body(self, name: str) -> Tree:
        """The flat schema of a component; empty while it is still being made (``allOf`` of itself)."""
        if name in self._bodies:
            return self._bodies[name]
        if name in self._open:
            self._met.add(name)
            self._note("recursive-all-of", (f"/components/schemas/{name}",), f"{name} contains itself; left open")
            return {}
        variants, self._variants = self._variants, []
        self._open.append(name)
        body = self.flatten(self.components[name])
        body = body if is_class(body) else self._lifted(body)
        self._open.pop()
        self._variants = variants
        self._met.discard(name)
        if not self._met:
            # What met a component that is still being made looks otherwise from there than from elsewhere.
            self._bodies[name] = body
        return body

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

    def flatten(self, schema: Tree) -> Tree:
        """``schema`` without ``allOf``, as one object, array, scalar, union or reference."""
        if "$ref" in schema:
            return refer(str(target(schema)), {key: value for key, value in schema.items() if key != "$ref"})
        if "allOf" not in schema:
            return self._spread(mapped(schema, self.flatten))
        own = {key: value for key, value in schema.items() if key != "allOf"}
        own[ORIGIN] = _beside(schema)
        said = [member for member in schema["allOf"] if _only_says(member)]
        built = [member for member in schema["allOf"] if not _only_says(member)]
        name = target(built[0]) if len(built) == 1 and _only_says(own) else None
        if name is not None:
            return refer(name, _united([*said, built[0], own], schema))
        parts = [self._part(member) for member in schema["allOf"]] + [self.flatten(own)]
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

    # --- what it may cost

    def shape(self, schema: Tree) -> str:
        """`schemas.shape`, counted: a few branches in each other make combinations without end."""
        text = shape(schema)
        self._work(len(text), origins(schema))
        return text

    def _work(self, amount: int, at: tuple[Pointer, ...]) -> None:
        self._worked += amount
        if self._worked > MOST_WORK + MOST_WORK_A_NODE * self.nodes:
            problem = "the schemas that stand in each other here make too many combinations"
            raise SpecError(self.place(next(iter(at), "")), problem, "replace one of them by an overlay action")

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
        if None not in kinds and kinds[0] != kinds[1] and set(kinds) != {"integer", "number"}:
            return self._later(old, new, at)
        result = old | new
        self._work(len(old.get("properties", ())) + len(new.get("properties", ())), at)
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
        if key == "type" and {old, new} == {"integer", "number"}:
            return "integer"
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
        if self.shape(old) == self.shape(new):
            # What lies in the one is said by what lies in the other.
            self.excused |= _inside(old) - _inside(new)
            return old | new | {ORIGIN: _together(new, old)}
        if met := {target(old), target(new)} & set(self._open):
            self._met |= {name for name in met if name is not None}
            self._lose(old, here, "all-of-conflict", "holds the very schema that is being merged; the latter holds")
            return new
        parts = [self._whole(one) for one in (old, new)]
        merged = self.merge(parts[0], parts[1], here)
        for one, other, part in ((new, old, parts[1]), (old, new, parts[0])):
            if self.shape(merged) == self.shape(part):
                self._excuse(other)
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
        variants = [{**structure, ORIGIN: _beside(schema)}] if structure else [{}]
        for key in keys:
            variants = [self._variant(base, one, origins(schema)) for base in variants for one in schema[key]]
            self._bounded(variants, schema)
        apart = self.apart(variants)
        if len(apart) == 1:
            return _said(apart[0], rest, apart[0]) | {ORIGIN: _together(schema, *apart)}
        kept = {key: schema[key] for key in schema if is_annotation(key) or key == "discriminator"}
        return kept | {keys[0]: apart}

    def _variant(self, base: Tree, one: Tree, at: tuple[Pointer, ...]) -> Tree:
        if set(base) <= {"type", ORIGIN} and target(one) is not None:
            return one
        name = target(one)
        if name is not None and name in self._variants:
            self._note("recursive-union", at, f"a union holds itself through {name}; that variant is left out")
            return base | {ORIGIN: _together(one, base)}
        self._variants.append(name)
        whole = self._whole(one)
        merged = self.merge(base, whole, at)
        self._variants.pop()
        if self.shape(merged) == self.shape(whole):
            self._excuse(base)
            return one
        return merged | {ORIGIN: _together(one, merged, {ORIGIN: at})}

    def _spread_over(self, old: Tree, new: Tree, at: tuple[Pointer, ...]) -> Tree:
        """A union that holds together with something else: each variant does."""
        union, other = (old, new) if any(key in old for key in UNIONS) else (new, old)
        key = next(key for key in UNIONS if key in union)
        said = {name: value for name, value in (old | new).items() if is_annotation(name) or name == "discriminator"}
        base = {name: value for name, value in other.items() if not is_annotation(name)} | {ORIGIN: origins(other)}
        variants = [self._variant(base, one, at) for one in union[key]]
        # What was merged here is another class than the variant that it was made of.
        places = ({ORIGIN: tuple(f"{pointer}/{key}/{index}" for pointer in at[:1])} for index in range(len(variants)))
        moved = [
            one if target(one) is not None else one | {ORIGIN: _together(place, one)}
            for one, place in zip(variants, places, strict=True)
        ]
        return said | {key: moved, ORIGIN: _together(new, old)}

    def _bounded(self, variants: list[Tree], schema: Tree) -> None:
        if len(variants) > MOST_VARIANTS:
            place = self.place(next(iter(origins(schema)), ""))
            raise SpecError(place, f"a union of more than {MOST_VARIANTS} variants", "replace it by an overlay action")

    # --- what is told

    def _conflict(self, what: str, at: tuple[Pointer, ...]) -> None:
        self._note("all-of-conflict", at, what)

    def _lose(self, loser: Tree, at: tuple[Pointer, ...], rule: str, what: str) -> None:
        self._excuse(loser)
        self._note(rule, at or origins(loser), what)

    def apart(self, variants: list[Tree]) -> list[Tree]:
        """Each variant once; of those that are the same, the first has the classes for all."""
        shapes = [self.shape(one) for one in variants]
        first: dict[str, Tree] = {}
        for one, its in zip(variants, shapes, strict=True):
            if first.setdefault(its, one) is not one:
                self.excused |= set(origins(one)[:1])
        return different(variants, shapes)

    def _excuse(self, schema: Tree) -> None:
        # The node needs no class here; a component that it refers to may need one elsewhere.
        self.excused |= {pointer for pointer in origins(schema) if pointer.count("/") > 3}

    def _note(self, rule: str, at: tuple[Pointer, ...], what: str) -> None:
        place = self.place(next(iter(at), ""))
        if not any(entry.rule == rule and entry.location == place and entry.what == what for entry in self.report):
            self.report.add("contradiction", rule, place, what, "correct it by an overlay action if this is wrong")


def _inside(schema: Tree) -> set[Pointer]:
    """Where everything stands that lies in a schema, references not followed."""
    return {pointer for _, child in children(schema) for pointer in (*origins(child)[:1], *_inside(child))}


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


def _beside(schema: Tree) -> tuple[Pointer, ...]:
    """The place of what stands beside allOf or a union: a part like the others, known by its properties."""
    return tuple(f"{pointer}/properties" for pointer in origins(schema))


def _together(*schemas: Tree) -> tuple[Pointer, ...]:
    return tuple(dict.fromkeys(pointer for schema in schemas for pointer in origins(schema)))
