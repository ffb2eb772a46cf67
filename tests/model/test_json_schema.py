"""What FastAPI and others are told of a model is what the document says, field by field."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from pydantic import TypeAdapter

from generator.apis import read_systems
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Class, Tree
from generator.pipeline import model
from tests.conftest import ROOT

CONFIGS = [config for system in read_systems(ROOT / "spec") for config in system.configs]
EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
LIMITS = (*EXCLUSIVE, "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "const", "pattern")
DATES = ("date", "date-time", "duration")


def stated(schema: Tree, classes: dict[str, Class]) -> Any:
    """What the normal form says of one field: kind, values, limits, whether null is fine."""
    name = str((schema.get("allOf") or [schema])[0].get("$ref", "")).rpartition("/")[2]
    if name and "enum" in classes[name].schema:
        kind: Any = ("enum", *classes[name].schema["enum"])
    elif name:
        kind = ("class", name)
    elif branches := schema.get("oneOf") or schema.get("anyOf"):
        kind = ("any", *(stated(branch, classes)[0] for branch in branches))
    elif schema.get("type") == "array":
        kind = ("array", stated(schema.get("items", {}), classes)[0])
    elif schema.get("type") == "object":
        inner = schema.get("additionalProperties")
        kind = ("map", stated(inner, classes)[0] if isinstance(inner, dict) else ("", ""))
    else:
        kind = (schema.get("type", ""), schema["format"] if schema.get("format") in DATES else "")
    limits = {key: schema[key] for key in LIMITS if key in schema}
    for exclusive, bound in EXCLUSIVE.items():
        # OpenAPI 3.0 marks a bound as exclusive where JSON Schema has a keyword for it.
        if limits.pop(exclusive, False) is True:
            limits[exclusive] = limits.pop(bound)
    return kind, limits, schema.get("nullable") is True


def told(schema: Tree, definitions: dict[str, Tree]) -> Any:
    """The same of a JSON schema."""
    branches = schema.get("anyOf", [])
    nullable = {"type": "null"} in branches
    rest = [branch for branch in branches if branch != {"type": "null"}]
    if nullable and len(rest) == 1:
        kind, limits, _ = told({**schema, **rest[0]} | ({} if "anyOf" in rest[0] else {"anyOf": []}), definitions)
        return kind, limits, True
    if "$ref" in schema:
        kind = ("class", definitions[schema["$ref"].rpartition("/")[2]]["title"])
    elif "enum" in schema:
        kind = ("enum", *schema["enum"])
    elif rest:
        kind = ("any", *(told(branch, definitions)[0] for branch in rest))
    elif schema.get("type") == "array":
        kind = ("array", told(schema.get("items", {}), definitions)[0])
    elif schema.get("type") == "object":
        inner = schema.get("additionalProperties")
        kind = ("map", told(inner, definitions)[0] if isinstance(inner, dict) else ("", ""))
    else:
        kind = (schema.get("type", ""), schema["format"] if schema.get("format") in DATES else "")
    return kind, {key: schema[key] for key in LIMITS if key in schema}, nullable


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config.name)
def test_every_field_of_every_model(config: ApiConfig) -> None:
    """Type, format, enum values, items, limits and null of each field equal those of the normal form."""
    api: Api = model(config, Report())
    classes = {each.name: each for each in api.classes}
    models = importlib.import_module(f"connected_car.{config.name}.models")
    compared = 0

    for each in api.classes:
        if "enum" in each.schema:
            continue
        found = TypeAdapter(getattr(models, each.name)).json_schema()
        definitions = found.get("$defs", {})
        fields = (definitions[found["$ref"].rpartition("/")[2]] if "$ref" in found else found)["properties"]
        for wire, schema in each.schema["properties"].items():
            assert told(fields[wire], definitions) == stated(schema, classes), f"{each.name}.{wire}"
            compared += 1

    assert compared == sum(len(each.members) for each in api.classes if "enum" not in each.schema)
