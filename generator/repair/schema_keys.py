"""Schema rules: keywords that are misspelled, empty, unknown, or beside a reference.

A schema rule is a function ``schema -> what was done, or None`` that changes one schema in
place. Schemas are visited from outside inwards, so a rule may rely on the ones before it for
the schema itself and for everything around it, not for what is inside.
"""

from __future__ import annotations

from .. import limits
from ..layers import Tree
from .draft import SCHEMA_LISTS, SCHEMA_MAPS, entries

KEYWORDS = frozenset(
    (
        *("$ref", "type", "format", "enum", "default", "nullable", "items", "properties", "required"),
        *("additionalProperties", "allOf", "oneOf", "anyOf", "not", "discriminator"),
        *(*limits.LOWER, *limits.UPPER, *limits.EXCLUSIVE, "multipleOf", "pattern", "uniqueItems"),
        *("readOnly", "writeOnly", "deprecated", "title", "description", "example", "externalDocs", "xml"),
    )
)
"""What a schema of OpenAPI 3.0.3 may hold (§4.7.24)."""

_COMBINERS = ("allOf", "oneOf", "anyOf")


def trailing_colon(schema: Tree) -> str | None:
    """``endPosition:`` and ``enum:`` are keys with the colon written twice."""
    found = [key for key in schema if key.endswith(":") and key.rstrip(":") in KEYWORDS]
    _respell_keys(schema, found)
    properties = schema.get("properties")
    if isinstance(properties, dict):
        names = [name for name in properties if name.endswith(":")]
        _respell_keys(properties, names)
        found += names
    return f"a colon too many after {', '.join(found)}" if found else None


def _respell_keys(members: Tree, found: list[str]) -> None:
    if found:
        spelled = {key.rstrip(":").strip() if key in found else key: value for key, value in members.items()}
        members.clear()
        members.update(spelled)


def empty_combiner(schema: Tree) -> str | None:
    """``allOf:`` without members combines nothing."""
    empty = [key for key in _COMBINERS if key in schema and not schema[key]]
    for key in empty:
        del schema[key]
    return f"{', '.join(empty)} without members" if empty else None


def single_combiner(schema: Tree) -> str | None:
    """A combiner needs a list; one member alone becomes a list of one."""
    single = [key for key in _COMBINERS if isinstance(schema.get(key), dict)]
    for key in single:
        schema[key] = [schema[key]]
    return f"{', '.join(single)} is no list" if single else None


def null_keyword(schema: Tree) -> str | None:
    """A keyword without a value says nothing."""
    empty = [key for key, value in schema.items() if value is None and key not in ("default", "example", "const")]
    for key in empty:
        del schema[key]
    return f"{', '.join(empty)} without a value" if empty else None


def boolean_schema(schema: Tree) -> str | None:
    """Where a schema is expected, ``true`` (JSON Schema) and any other value mean: anything."""
    changed: list[str] = []
    for key in (*SCHEMA_MAPS, *SCHEMA_LISTS):
        inner = schema.get(key)
        members = inner.items() if isinstance(inner, dict) else enumerate(inner) if isinstance(inner, list) else ()
        for name in [name for name, member in members if not isinstance(member, dict)]:
            inner[name] = {} if inner[name] is not False else {"not": {}}  # type: ignore[index]
            changed.append(f"{key}/{name}")
    for key in ("items", "not"):
        if key in schema and not isinstance(schema[key], dict) and not isinstance(schema[key], list):
            schema[key] = {}
            changed.append(key)
    return f"no schema at {', '.join(changed)}: anything is allowed" if changed else None


_VALIDATING = frozenset(
    (
        *("contains", "minContains", "maxContains", "if", "then", "else", "dependentSchemas", "dependentRequired"),
        *("dependencies", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema"),
    )
)
_AROUND = frozenset(
    (
        *("$schema", "$id", "$anchor", "$comment", "$defs", "definitions", "$vocabulary", "$dynamicAnchor"),
        *("$recursiveAnchor", "examples", "discriminatorValue"),
    )
)
"""Words of JSON Schema that say nothing about a value; references into ``$defs`` were followed before."""


def validation_keyword(schema: Tree) -> str | None:
    """Keywords of JSON Schema that only validate: a client that reads leniently goes without."""
    found = sorted(key for key in schema if key in _VALIDATING or (key == "not" and schema[key]))
    for key in [key for key in schema if key in _VALIDATING | _AROUND]:
        del schema[key]
    return ", ".join(found) or None


def unknown_keyword(schema: Tree) -> str | None:
    """What no OpenAPI 3.0 reader understands is named and goes no further."""
    unknown = [key for key in schema if key not in KEYWORDS and not key.startswith("x-")]
    for key in unknown:
        del schema[key]
    return f"no schema keyword: {', '.join(unknown)}" if unknown else None


def reference_siblings(schema: Tree) -> str | None:
    """Keywords beside a ``$ref`` are ignored by readers: the reference moves into ``allOf``.

    A ``type`` beside it goes: it is the type of what is referred to, or wrong.
    """
    if not isinstance(schema.get("$ref"), str) or len(schema) == 1:
        return None
    beside = sorted(schema.keys() - {"$ref"})
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "type", "allOf")}
    others = [member for member in entries(schema, "allOf") if isinstance(member, dict)]
    reference = {"$ref": schema["$ref"]}
    schema.clear()
    schema.update({"allOf": [reference, *others], **rest} if rest or others else reference)
    return f"beside a reference: {', '.join(beside)}"
