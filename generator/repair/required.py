"""Required names that no property has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..layers import Pointer
from .draft import Change, Draft, entries, escape, schemas

_COMBINERS = ("allOf", "oneOf", "anyOf")
_DEEPEST = 20


def unknown_required(draft: Draft) -> Iterator[Change]:
    """``required`` names only properties that the schema, its parts or its neighbours in ``allOf`` have."""
    around: dict[Pointer, frozenset[str]] = {}
    for pointer, schema in schemas(draft.tree):
        names = _properties(draft, schema, pointer, 0) | around.pop(pointer, frozenset())
        for key in _COMBINERS:
            for index in range(len(entries(schema, key))):
                around[f"{pointer}/{key}/{index}"] = names
        required = schema.get("required")
        if not isinstance(required, list) or isinstance(schema.get("additionalProperties"), dict):
            continue
        kept = [name for name in dict.fromkeys(map(str, required)) if name in names]
        if kept == required:
            continue
        unknown = [escape(str(name)) for name in required if str(name) not in names]
        schema["required"] = kept
        if not kept:
            del schema["required"]
        yield pointer, f"required names no property: {', '.join(unknown)}" if unknown else "required names one twice"


def _properties(draft: Draft, schema: Any, pointer: Pointer, depth: int) -> frozenset[str]:
    """Names of the properties of a schema and of all it is combined from."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return frozenset()
    if isinstance(schema.get("$ref"), str):
        return _properties(draft, draft.resolve(schema["$ref"], pointer), pointer, depth + 1)
    names = frozenset(schema["properties"]) if isinstance(schema.get("properties"), dict) else frozenset()
    for key in _COMBINERS:
        for member in entries(schema, key):
            names |= _properties(draft, member, pointer, depth + 1)
    return names
