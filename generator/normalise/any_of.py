"""Objects that may fit several branches of ``anyOf`` at once, where no view has the members of all: told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from ..carries import ROWS
from ..diagnostics import Location, Report
from ..layers import Document, Tree
from .schemas import children, is_class, origins, target


def tell_any_of(schemas: Iterable[Tree], bodies: Mapping[str, Tree], document: Document, report: Report) -> None:
    """Report each such union among ``schemas`` and whatever lies inside; ``bodies``: component -> its schema."""
    waiting, told = list(schemas), set()
    for schema in waiting:
        waiting += [child for _, child in children(schema)]
        pointer = next(iter(origins(schema)), "")
        if pointer not in told and _overlaps(schema, bodies):
            told.add(pointer)
            place = Location(document.source.origin, document.line(pointer), pointer)
            report.add("reported", "any-of", place, f"{len(schema['anyOf'])} branches: {ROWS['any-of'].why}")


def _overlaps(schema: Tree, bodies: Mapping[str, Tree]) -> bool:
    """Whether two branches are objects with members of their own, each of which takes those of the other."""
    if "discriminator" in schema:
        return False
    branches = [bodies.get(target(each) or "", each) for each in schema.get("anyOf") or ()]
    objects = [each for each in branches if is_class(each) and "properties" in each]
    return any(_apart(one, other) for one, other in combinations(objects, 2))


def _apart(one: Tree, other: Tree) -> bool:
    rest = [each.get("additionalProperties") for each in (one, other)]
    if False in rest or all(each is True or each == {} for each in rest):
        return False
    mine, theirs = set(one["properties"]), set(other["properties"])
    return not (mine <= theirs or theirs <= mine)
