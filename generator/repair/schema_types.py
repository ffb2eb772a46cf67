"""Schema rules: types and formats."""

from __future__ import annotations

import re
from typing import Any

from ..layers import Tree

_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


def is_a(value: Any, kind: str) -> bool:
    """Whether a JSON value has a type; true and false are no numbers."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS.get(kind, object))


_TYPES = frozenset(("object", "array", "string", "number", "integer", "boolean"))

_SCALARS = frozenset(("string", "number", "integer", "boolean"))


def unknown_type(schema: Tree) -> str | None:
    """A ``type`` that JSON does not have: in other case, a format (``date``), or nothing known."""
    written = schema.get("type")
    if written is None or (isinstance(written, str) and written in _TYPES):
        return None
    del schema["type"]
    word = str(written).strip().lower()
    word = {"int": "integer", "float": "number", "double": "number", "bool": "boolean", "str": "string"}.get(word, word)
    if word in _TYPES:
        schema["type"] = word
    elif word in ("date", "date-time", "datetime", "uuid", "uri"):
        schema["type"] = "string"
        schema.setdefault("format", "date-time" if word == "datetime" else word)
    return f"type {written!r}"


def items_on_scalar(schema: Tree) -> str | None:
    """``type: string`` with ``items`` holding the enum is no list: the enum is lifted."""
    if schema.get("type") not in _SCALARS or "items" not in schema:
        return None
    items = schema.pop("items")
    if isinstance(items, dict):
        for key in ("enum", "format", "pattern"):
            if key in items:
                schema.setdefault(key, items[key])
        if isinstance(items.get("$ref"), str):
            schema["allOf"] = [*schema.get("allOf", []), {"$ref": items["$ref"]}]
    return f"items beside type {schema['type']}"


def missing_type(schema: Tree) -> str | None:
    """``properties``, ``items`` or the values of an enum say what the type is."""
    if "type" in schema or "$ref" in schema:
        return None
    kind = _implied_type(schema)
    if kind is None:
        return None
    schema["type"] = kind
    return f"the type is {kind}"


def _implied_type(schema: Tree) -> str | None:
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return "object"
    if "items" in schema:
        return "array"
    values = schema.get("enum")
    if not isinstance(values, list) or not (given := [value for value in values if value is not None]):
        return None
    for kind in ("string", "boolean", "integer", "number"):
        if all(is_a(value, kind) for value in given):
            return kind
    return None


def type_against_properties(schema: Tree) -> str | None:
    """What has properties is an object, whatever ``type`` says."""
    written = schema.get("type")
    if not isinstance(schema.get("properties"), dict):
        return "properties is no mapping" if schema.pop("properties", None) is not None else None
    if written in (None, "object"):
        return None
    if written == "array" and "items" in schema:
        del schema["properties"]
        return "properties beside the items of a list"
    schema["type"] = "object"
    schema.pop("items", None)
    return f"type {written} with properties"


def array_without_items(schema: Tree) -> str | None:
    """A list that does not say of what is a list of anything."""
    if schema.get("type") != "array" or isinstance(schema.get("items"), dict):
        return None
    schema["items"] = {}
    return "a list without items"


def items_on_object(schema: Tree) -> str | None:
    """``items`` means nothing on an object."""
    if schema.get("type") != "object" or "items" not in schema:
        return None
    del schema["items"]
    return "items beside type object"


_FORMATS = {
    ("string", "datetime"): ("string", "date-time"),
    ("string", "date-time"): ("string", "date-time"),
    ("string", "yyyy-mm-dd"): ("string", "date"),
    ("number", "int"): ("integer", None),
    ("number", "integer"): ("integer", None),
    ("number", "int32"): ("integer", "int32"),
    ("number", "int64"): ("integer", "int64"),
    ("integer", "int"): ("integer", None),
    ("integer", "integer"): ("integer", None),
    ("integer", "float"): ("number", "float"),
    ("integer", "double"): ("number", "double"),
}


def format_spelling(schema: Tree) -> str | None:
    """``number/int`` is an integer, ``dateTime`` is ``date-time``, ``YYYY-MM-DD`` is ``date``."""
    kind, written = schema.get("type"), schema.get("format")
    meant = _FORMATS.get((str(kind), str(written).lower())) if written is not None else None
    if meant is None or meant == (kind, written):
        return None
    schema["type"] = meant[0]
    if meant[1]:
        schema["format"] = meant[1]
    else:
        del schema["format"]
    return f"format {written} on {kind}"


def pattern_as_format(schema: Tree) -> str | None:
    """A regular expression under ``format`` is a pattern for the whole text."""
    written = schema.get("format")
    if not isinstance(written, str) or not re.search(r"[\[\](){}*?+\\]", written):
        return None
    del schema["format"]
    schema.setdefault("pattern", f"^(?:{written})$" if "|" in written else f"^{written}$")
    return f"the format {written} is a pattern"
