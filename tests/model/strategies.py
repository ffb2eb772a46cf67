"""Hypothesis strategies: arbitrary JSON, payloads that a model declares, and both mixed."""

from __future__ import annotations

from typing import Any

from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.converters import ArrayOf, MapOf, UnionOf, ViewOf
from connected_car._runtime.core.model.scalars import Converter, IntegerChoice, TextChoice
from hypothesis import strategies as st

DEPTH = 3

texts = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        [
            "12.5",
            "12",
            "-1e3",
            "1e999",
            "true",
            "False",
            "NaN",
            "2019-06-03T08:35:36Z",
            "2019-06-03T08:35:36+0000",
            "Mon Jun 03 08:35:36 GMT 2019",
            "2019-06-03",
            "0001-01-01T00:00:00+23:59",
            "9999-12-31T23:59:59-23:59",
            "2019-W23-1",
            "PT1H",
            "P99999999999999W",
            "-PT0.5S",
            "Electric",
            "ELECTRIC",
        ]
    ),
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    st.integers(-5, 300),
    st.floats(allow_nan=False, allow_infinity=False),
    texts,
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)

_DECLARED = {
    "string": texts,
    "number": st.floats(-1000, 1000) | st.integers(-1000, 1000),
    "integer": st.integers(-1000, 1000),
    "boolean": st.booleans(),
    "date-time": st.sampled_from(["2019-06-03T08:35:36Z", "2019-06-03T08:35:36.5+02:00"]),
    "date": st.just("2019-06-03"),
    "duration": st.sampled_from(["PT0S", "PT7H30M", "P1D"]),
    "time of day": st.sampled_from(["PT0S", "PT7H30M", "PT23H59M"]),
    "any value": values,
}


def declared(converter: Converter, depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Wire values as the document declares them."""
    if isinstance(converter, ViewOf):
        return payloads(converter.model, depth - 1) if depth else st.just({})
    if isinstance(converter, ArrayOf):
        return st.lists(declared(converter.item, depth), max_size=2)
    if isinstance(converter, MapOf):
        return st.dictionaries(st.text(max_size=4), declared(converter.item, depth), max_size=2)
    if isinstance(converter, UnionOf):
        return st.one_of([declared(branch, depth) for branch in converter.branches])
    if isinstance(converter, TextChoice | IntegerChoice):
        return st.sampled_from([member.value for member in converter.enum])
    return _DECLARED[converter.expected]


@st.composite
def payloads(draw: st.DrawFn, model: type[Model], depth: int = DEPTH) -> dict[str, Any]:
    """An object with some of the declared members, most of them as declared, a few of them anything."""
    members = model._members().by_wire
    names = draw(st.lists(st.sampled_from(sorted(members)), unique=True, max_size=5)) if members else []
    wire = {}
    for name in names:
        odd = draw(st.integers(0, 4)) == 0
        wire[name] = draw(values if odd else declared(members[name].converter, depth))
    if draw(st.integers(0, 4)) == 0:
        wire |= draw(st.dictionaries(st.text(max_size=6), values, max_size=2))
    return wire


_EXAMPLES: dict[str, Any] = {
    "string": "text",
    "number": 1.5,
    "integer": 1,
    "boolean": True,
    "date-time": "2019-06-03T08:35:36Z",
    "date": "2019-06-03",
    "duration": "PT1H",
    "time of day": "PT22H30M",
    "any value": {"a": [1]},
}


def full_payload(model: type[Model], depth: int = 2) -> dict[str, Any]:
    """An object with every declared member, as declared; below ``depth`` views are empty."""
    return {
        wire: _example(member.converter, depth) if member.const is None else member.const
        for wire, member in model._members().by_wire.items()
    }


def _example(converter: Converter, depth: int) -> Any:
    if isinstance(converter, ViewOf):
        return full_payload(converter.model, depth - 1) if depth else {}
    if isinstance(converter, ArrayOf):
        return [_example(converter.item, depth)]
    if isinstance(converter, MapOf):
        return {"key": _example(converter.item, depth)}
    if isinstance(converter, UnionOf):
        return _example(converter.branches[0], depth)
    if isinstance(converter, TextChoice | IntegerChoice):
        return next(iter(converter.enum)).value
    return _EXAMPLES[converter.expected]
