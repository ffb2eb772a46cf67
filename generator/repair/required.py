"""Required names that no property has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..layers import Pointer, Tree
from ..pointers import escaped
from .draft import Draft, TreeEdit, entries, schemas

_COMBINERS = ("allOf", "oneOf", "anyOf")


def unknown_required(draft: Draft) -> Iterator[TreeEdit]:
    """``required`` names only properties that the schema, its parts or its neighbours in ``allOf`` have."""
    around: dict[Pointer, tuple[Tree, ...]] = {}
    for pointer, schema in schemas(draft.tree):
        whole = (schema, *around.pop(pointer, ()))
        for key in _COMBINERS:
            for index in range(len(entries(schema, key))):
                around[f"{pointer}/{key}/{index}"] = whole
        required = schema.get("required")
        if not isinstance(required, list):
            continue
        names = _properties(draft, whole, pointer)
        if not draft.source.config.is_maintained:
            _tell_unknown(draft, pointer, schema, [str(each) for each in required if str(each) not in names])
        if isinstance(schema.get("additionalProperties"), dict):
            continue
        kept = [name for name in dict.fromkeys(map(str, required)) if name in names]
        if kept == required:
            continue
        unknown = [escaped(str(name)) for name in required if str(name) not in names]
        schema["required"] = kept
        if not kept:
            del schema["required"]
        yield pointer, f"required names no property: {', '.join(unknown)}" if unknown else "required names one twice"


def _tell_unknown(draft: Draft, pointer: Pointer, schema: Tree, unknown: list[str]) -> None:
    """What is required and not described may be sent, unless nothing beside the properties may be.

    It isn't asked for: more often than a member without a description such a name is a mistake, and then no call
    could be made.
    """
    if not unknown:
        return
    draft.tell("required-unknown", f"{pointer}/required", ", ".join(unknown))
    if "properties" in schema or pointer.rpartition("/")[0].endswith("/allOf"):
        # Whoever compares two documents tells that it is refused without.
        schema["x-undescribed"] = list(dict.fromkeys([*schema.get("x-undescribed", ()), *unknown]))
    if isinstance(schema.get("properties"), dict) and schema.get("additionalProperties") is not False:
        schema["properties"] |= {name: {} for name in unknown if name not in schema["properties"]}


def _properties(draft: Draft, schemas: Iterable[Any], pointer: Pointer) -> set[str]:
    """Names of the properties of these schemas and of all that they are combined from."""
    names: set[str] = set()
    seen: set[int] = set()
    waiting = list(schemas)
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, dict) or id(schema) in seen:
            continue
        seen.add(id(schema))
        if isinstance(schema.get("$ref"), str):
            waiting.append(draft.resolve(schema["$ref"], pointer))
            continue
        names |= set(schema["properties"]) if isinstance(schema.get("properties"), dict) else set()
        waiting += [member for key in _COMBINERS for member in entries(schema, key)]
    return names
