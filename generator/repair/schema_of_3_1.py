"""Schema rules: what OpenAPI 3.1 takes from JSON Schema, in the words of 3.0."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .. import limits
from ..layers import Tree
from .draft import entries
from .schema_types import is_a


def type_list(schema: Tree) -> str | None:
    """OpenAPI 3.1 writes ``type: [string, "null"]``; 3.0 has ``nullable`` and one type."""
    written = schema.get("type")
    if not isinstance(written, list) and written != "null":
        return None
    kinds = [kind for kind in (written if isinstance(written, list) else [written]) if kind != "null"]
    if written == "null" or len(kinds) < len(written):
        schema["nullable"] = True
    del schema["type"]
    if len(kinds) == 1:
        schema["type"] = kinds[0]
    elif kinds and not entries(schema, "anyOf") and not entries(schema, "oneOf"):
        schema["anyOf"] = [_of_kind(schema, str(kind)) for kind in kinds]
        for key in [key for key in schema if key in _WHOLE or any(key in words for words in _WORDS.values())]:
            del schema[key]
    return f"type {written!r}"


_NUMBERS = (*limits.NUMBERS, *limits.EXCLUSIVE, "multipleOf")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", *limits.PROPERTIES),
    "array": ("items", "prefixItems", *limits.ITEMS, "uniqueItems"),
    "string": ("format", "pattern", *limits.LENGTHS, "contentEncoding", "contentMediaType"),
    "number": _NUMBERS,
    "integer": _NUMBERS,
}
_WHOLE = ("enum", "const")


def _of_kind(schema: Tree, kind: str) -> Tree:
    """One branch of a list of types, with the keywords that speak of it."""
    branch: Tree = {"type": kind} | {key: schema[key] for key in _WORDS.get(kind, ()) if key in schema}
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if isinstance(values, list) and (mine := [value for value in values if value is not None and is_a(value, kind)]):
        branch["enum"] = mine
    return branch


def null_branch(schema: Tree) -> str | None:
    """A branch ``type: "null"`` of a union means ``nullable``."""
    for key in ("oneOf", "anyOf"):
        branches = entries(schema, key)
        kept = [branch for branch in branches if not _is_null(branch)]
        if len(kept) < len(branches):
            schema["nullable"] = True
            schema[key] = kept
            if len(kept) < 2:
                del schema[key]
            if len(kept) == 1:
                schema["allOf"] = [*entries(schema, "allOf"), *kept]
            return f"null as a branch of {key}"
    return None


def _is_null(branch: Any) -> bool:
    return isinstance(branch, dict) and branch.get("type") in ("null", ["null"])


def const_value(schema: Tree) -> str | None:
    """``const`` is an enum of one value."""
    if "const" not in schema:
        return None
    schema["enum"] = [schema.pop("const")]
    return "const is an enum of one value"


def exclusive_limit(schema: Tree) -> str | None:
    """OpenAPI 3.1 gives the excluded limit itself; 3.0 gives a limit and says that it is excluded."""
    changed = []
    for exclusive, plain in zip(limits.EXCLUSIVE, limits.NUMBERS, strict=True):
        limit = schema.get(exclusive)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            inclusive = schema.get(plain)
            tighter = isinstance(inclusive, int | float) and (
                inclusive > limit if plain == "minimum" else inclusive < limit
            )
            schema[exclusive] = not tighter
            schema[plain] = inclusive if tighter else limit
            changed.append(exclusive)
    return f"{', '.join(changed)} is a number" if changed else None


_IS_TEXT = re.compile(r"text/|application/([\w.-]+\+)?(json|xml)\b", re.IGNORECASE)


def content_encoding(schema: Tree) -> str | None:
    """Bytes in a text (OpenAPI 3.1) are the formats ``byte`` and ``binary`` of 3.0."""
    encoding, media_type = schema.pop("contentEncoding", None), schema.pop("contentMediaType", None)
    if encoding is None and media_type is None:
        return None
    if encoding is None and "type" in schema and _IS_TEXT.match(str(media_type)):
        return f"{media_type} is a text"
    schema.setdefault("type", "string")
    schema.setdefault("format", "byte" if encoding in ("base64", "base64url") else "binary")
    return f"{encoding or media_type} is the format {schema['format']}"


def array_of_kinds(schema: Tree) -> str | None:
    """``prefixItems`` and a list at ``items``: OpenAPI 3.0 knows one kind of item, so any of them."""
    others = schema.get("items")
    kinds = schema.pop("prefixItems", None) or (others if isinstance(others, list) else None)
    if not isinstance(kinds, list):
        return None
    # What comes behind those with a place of their own; nothing does where it is `false`.
    kinds += [others] if isinstance(others, dict) and others and "not" not in others else []
    schema["items"] = {"anyOf": kinds} if len(kinds) > 1 else kinds[0] if kinds else {}
    return "items of several kinds"


def pattern_properties(schema: Tree) -> str | None:
    """Names by pattern: a map whose values are any of those given, or what any other name may have (JSON Schema 2020-12, §10.3.2)."""
    patterns = schema.pop("patternProperties", None)
    if not isinstance(patterns, dict) or not patterns:
        return None
    others = schema.get("additionalProperties")
    values = [each for each in patterns.values() if each != {"not": {}}]
    values += [others] if isinstance(others, dict) else []
    if values and others is not True:
        schema["additionalProperties"] = values[0] if len(values) == 1 else {"anyOf": values}
    return "patternProperties, by which a name says what its value is"
