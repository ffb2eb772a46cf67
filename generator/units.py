"""What the numbers of the APIs measure: every one says it, and the same member says the same everywhere.

A number has ``x-unit`` (in pint's notation), ``x-unit-by`` (the unit follows from the value of a
member beside or above it), ``x-unit-unknown`` with why, or ``x-number`` for what measures nothing.
``x-unit-unknown-by`` beside one of the first two says for which values of a member nobody knows the unit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from .diagnostics import Location, SpecError
from .layers import UNIT_KEYS, Api, Measure, Tree


def measures(api: Api) -> Iterator[Measure]:
    """Every number in the classes of one API, and every member of another type that has a unit."""
    for each in api.classes:
        for wire, schema in each.schema.get("properties", {}).items():
            found = _Annotations(schema)
            if found.is_number or any(key in found.said for key in UNIT_KEYS):
                origin = f"{api.document.source.origin}#{each.pointer}"
                yield Measure(api.config.name, each.name, wire, found.said, origin)


def check_units(found: Iterable[Measure]) -> None:
    """Raises `SpecError` when the same member of the same class has two units and no overlay says why.

    ``x-unit-differs`` on one of them is that reason.
    """
    same: dict[tuple[str, str], list[Measure]] = defaultdict(list)
    for each in found:
        same[each.owner, each.member].append(each)
    for (owner, member), several in same.items():
        if len({each.says for each in several if each.is_said}) > 1 and not any(
            "x-unit-differs" in each.schema for each in several
        ):
            said = "; ".join(f"{each.api}: {each.says or 'nothing'}" for each in several)
            raise SpecError(
                Location(several[-1].origin),
                f"{owner}.{member} has several units ({said})",
                "correct x-unit in an overlay, or say there in x-unit-differs why they differ",
            )


class _Annotations:
    """A use-site schema down to what its numbers are: lists and references opened."""

    def __init__(self, schema: Tree) -> None:
        self.said: Tree = {}
        self.is_number = False
        while True:
            self.said |= {key: value for key, value in schema.items() if key.startswith("x-")}
            if "allOf" in schema:
                schema = schema["allOf"][0]
            elif schema.get("type") == "array":
                schema = schema.get("items", {})
            else:
                break
        self.is_number = schema.get("type") in ("number", "integer") and "enum" not in schema
