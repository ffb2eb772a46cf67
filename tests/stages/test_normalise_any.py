"""Any valid document reaches the normal form, however its schemas refer to each other."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report, SpecError
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise

Tree = dict[str, Any]

COMPONENTS = ("Car", "car", "Wheel_Set", "501Error", "links", "Base", "Any", "Wheels")
PROPERTIES = (
    "id",
    "_links",
    "links",
    "status",
    "Status",
    "type",
    "wheels",
    "class",
    "on",
    "data",
    "car",
    "a b",
    "wire",
)
VALUES = ("On", "on", "ON", "0.0", "3D", "", "null", "a-b", "a+b")

scalars = st.sampled_from(
    [
        *({"type": kind} for kind in ("string", "integer", "number", "boolean")),
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 1},
        {"type": "string", "nullable": True, "description": "A text."},
        {},
    ]
)
enums = st.lists(st.sampled_from(VALUES), min_size=1, max_size=4, unique=True).map(
    lambda values: {"type": "string", "enum": values}
)
numbers = st.lists(st.integers(-3, 30), min_size=1, max_size=3, unique=True).map(
    lambda values: {"type": "integer", "enum": values}
)
references = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def nested(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    objects = st.dictionaries(st.sampled_from(PROPERTIES), inner, max_size=4).map(
        lambda properties: {"type": "object", "properties": properties}
    )
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        objects,
        objects.map(lambda schema: {**schema, "required": sorted(schema["properties"])[:1]}),
        inner.map(lambda items: {"type": "array", "items": items}),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        several.map(lambda members: {"allOf": members}),
        st.tuples(several, objects).map(lambda pair: {"allOf": pair[0], **pair[1]}),
        several.map(lambda variants: {"oneOf": variants}),
        st.tuples(several, objects).map(lambda pair: {"anyOf": pair[0], **pair[1]}),
        inner.map(lambda schema: {"allOf": [schema], "description": "A use.", "nullable": True}),
    )


schemas = st.recursive(st.one_of(scalars, enums, numbers, references), nested, max_leaves=8)


@st.composite
def documents(draw: st.DrawFn) -> Tree:
    components = {name: draw(schemas) for name in COMPONENTS}
    uses = draw(st.lists(schemas, min_size=1, max_size=3))
    paths = {
        f"/{index}": {
            "post": {
                "operationId": f"post{'AbC'[index]}",
                "parameters": [{"name": "kind", "in": "query", "schema": draw(enums)}],
                "requestBody": {"content": {"application/json": {"schema": draw(schemas)}}},
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": use}}},
                    "default": {"description": "", "content": {"application/json": {"schema": draw(schemas)}}},
                },
            }
        }
        for index, use in enumerate(uses)
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Any", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }


def normal(tree: Tree, lock: Tree | None = None, report: Report | None = None) -> Api | None:
    """The normal form, None for the one thing that is refused."""
    report = report if report is not None else Report()
    source = Source(ApiConfig("any", "any.yaml"), "any.yaml", "0" * 64, tree, {}, {}, lock=lock or {})
    try:
        return normalise(Document(source, tree), report)
    except SpecError as error:
        if "variants" not in error.problem:
            raise
        return None


def check(tree: Tree) -> None:
    before = copy.deepcopy(tree)
    report = Report()

    api = normal(tree, report=report)

    assert tree == before
    if api is None:
        return
    names = {each.name for each in api.classes}
    assert len({name.lower() for name in names}) == len(api.classes)
    for each in api.classes:
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", each.name)
        assert len({member.python for member in each.members}) == len(each.members)
        assert ("enum" in each.schema and len(each.schema["enum"]) > 1) != bool(each.schema.get("properties"))
        for child in each.schema.get("properties", {}).values():
            flat(child, names)
    for call in api.operations:
        for holder in (*call.parameters, *call.responses, *([call.body] if call.body else [])):
            flat(holder.schema or {}, names)
    again = normal(tree, api.lock)
    assert again is not None
    assert again.lock == api.lock
    # What contains itself through allOf means nothing; where it is cut open depends on where it is entered.
    if not any(entry.rule.startswith("recursive-") for entry in report):
        other = normal(turned(tree))
        assert other is not None
        assert other.lock == api.lock


def flat(schema: Tree, names: set[str]) -> None:
    """A use-site schema names classes, holds no object of its own, and tells nothing of where it came from."""
    assert "properties" not in schema
    assert len(schema.get("enum", ())) == 0
    assert "x-origin" not in schema
    if "$ref" in schema:
        assert set(schema) == {"$ref"}
        assert schema["$ref"].rpartition("/")[2] in names
    if "allOf" in schema:
        assert [set(one) for one in schema["allOf"]] == [{"$ref"}]
        assert len(schema) > 1
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            flat(schema[key], names)
    for key in ("allOf", "oneOf", "anyOf"):
        assert key not in schema or key == "allOf" or len(schema[key]) > 1
        for one in schema.get(key, ()):
            flat(one, names)


def turned(value: Any) -> Any:
    """The same with every key in reverse order."""
    if isinstance(value, dict):
        return {key: turned(child) for key, child in reversed(value.items())}
    return [turned(child) for child in value] if isinstance(value, list) else value


@settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents())
def test_any_document(tree: Tree) -> None:
    """Whatever refers to whatever: flat classes with names of their own, in any order of keys, stable under the lock."""
    check(tree)


@pytest.mark.fuzz
@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_document_at_length(tree: Tree) -> None:
    """The same, for a long time."""
    check(tree)
