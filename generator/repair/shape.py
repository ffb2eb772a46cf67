"""The shape that every rule and every later stage may rely on: what is a mapping, a list, a text.

A document of another shape is broken in a way that no rule can guess the meaning of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Any, TypeAlias

from ..diagnostics import SpecError
from ..layers import METHODS, Pointer
from ..limits import EXCLUSIVE
from ..pointers import escaped
from .draft import Draft, TreeEdit, schemas


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping from names that the document chose."""

    of: Shape


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    of: Shape


Shape: TypeAlias = "type | UnionType | MapOf | ListOf | Members | None"
Members: TypeAlias = Mapping[str, Shape]
"""A scalar type, a mapping with known members (others are free), or None for anything."""

_SECURITY = ListOf(MapOf(ListOf(str)))
_FLOW: Members = {"scopes": MapOf(None), "authorizationUrl": str, "tokenUrl": str}
_SECURITY_SCHEME: Members = {"type": str, "name": str, "in": str, "scheme": str, "flows": MapOf(_FLOW), "scopes": dict}
_MEDIA: Members = {"schema": dict}
_PARAMETER: Members = {"$ref": str, "name": str, "in": str, "required": bool, "deprecated": bool, "style": str}
_BODY: Members = {"$ref": str, "required": bool}
_SCOPES: Members = {
    "required": ListOf(str),
    "optional": ListOf(str),
    "by_action": MapOf(ListOf(str)),
    "by_trigger": MapOf(ListOf(str)),
    "refuses": bool,
}
PAGING: Members = {
    "by": str,
    "parameter": str,
    "exclusive": bool,
    "first": int,
    **dict.fromkeys(("items", "next", "last_item", "more", "total", "pages"), ListOf(str)),
}
_OPERATION: Members = {
    "x-scopes": _SCOPES,
    "x-paging": PAGING,
    "tags": ListOf(str),
    "description": str,
    "deprecated": bool,
    "parameters": ListOf(_PARAMETER),
    "requestBody": _BODY,
    "responses": MapOf(None),
    "security": ListOf(MapOf(None)),
    "consumes": ListOf(str),
    "produces": ListOf(str),
}
_PATH_ITEM: Members = {"$ref": str, "parameters": ListOf(_PARAMETER), **dict.fromkeys(METHODS, _OPERATION)}
_COMPONENTS: Members = {
    "schemas": MapOf(dict | bool),
    "parameters": MapOf(_PARAMETER),
    "responses": MapOf(dict),
    "requestBodies": MapOf(_BODY),
    "headers": MapOf(dict),
    "securitySchemes": MapOf(_SECURITY_SCHEME),
}
_DOCUMENT: Members = {
    "x-facts": dict,
    "paths": MapOf(_PATH_ITEM),
    "webhooks": MapOf(_PATH_ITEM),
    "components": _COMPONENTS,
    "definitions": MapOf(dict),
    "parameters": MapOf(_PARAMETER),
    "responses": MapOf(dict),
    "securityDefinitions": MapOf(_SECURITY_SCHEME),
    "servers": ListOf({"url": str}),
    "security": ListOf(MapOf(None)),
    "consumes": ListOf(str),
    "produces": ListOf(str),
    "schemes": ListOf(str),
    "host": str,
    "basePath": str,
}
_HOLDER: Members = {"description": str, "content": MapOf(_MEDIA), "headers": MapOf({"schema": dict})}
_REPAIRED_OPERATION: Members = {
    **_OPERATION,
    "operationId": str,
    "security": _SECURITY,
    "parameters": ListOf({**_PARAMETER, "schema": dict}),
    "requestBody": {**_BODY, **_HOLDER},
    "responses": MapOf(_HOLDER),
}
_REPAIRED: Members = {
    **_DOCUMENT,
    "components": {**_COMPONENTS, "schemas": MapOf(dict)},
    "security": _SECURITY,
    "paths": MapOf(dict.fromkeys(METHODS, _REPAIRED_OPERATION)),
}
_SCHEMA: Members = {
    "x-unit": str,
    "x-unit-by": {"member": str, "units": MapOf(str)},
    "x-unit-unknown": str,
    "x-unit-unknown-by": {"member": str, "why": MapOf(str)},
    "x-unit-differs": str,
    "x-number": str,
    "x-time-of-day": bool,
    "x-scope": str,
    "x-sentinels": list,
    "x-spellings": MapOf(str),
    "x-twin-of": str,
    "x-twin-by": str,
    "x-stamp": str,
    "x-implausible": ListOf(dict),
    "x-positional": bool,
    "x-undescribed": ListOf(str),
    "$ref": str,
    "type": str,
    "format": str,
    "enum": list,
    "nullable": bool,
    "items": dict,
    "properties": MapOf(dict),
    "required": ListOf(str),
    "allOf": ListOf(dict),
    "oneOf": ListOf(dict),
    "anyOf": ListOf(dict),
    "not": dict,
    "discriminator": {"propertyName": str, "mapping": MapOf(str), "defaultMapping": str},
    **dict.fromkeys(EXCLUSIVE, bool),
    "uniqueItems": bool,
    "readOnly": bool,
    "writeOnly": bool,
    "deprecated": bool,
}
EXTENSIONS: Members = {
    **{key: shape for members in (_SCHEMA, _OPERATION) for key, shape in members.items() if key.startswith("x-")},
    **dict.fromkeys(("x-resource", "x-method", "x-name", "x-retry"), str),
    "x-intervals": bool,
    "x-ids": MapOf(str),
    "x-form": {"pattern": str, "such_as": str},
}
"""``x-`` members that overlays give to schemas, operations and parameters."""

_WORDS: Mapping[object, str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    dict: "a mapping",
    list: "a list",
    dict | bool: "a mapping",
}


def check_shape(draft: Draft) -> Iterator[TreeEdit]:
    """As written: a member without a value is fine, another kind of value is refused with its place."""
    _refuse_first(draft, _mismatches(draft.tree, _DOCUMENT, ""))
    return iter(())


def check_repaired_shape(draft: Draft) -> Iterator[TreeEdit]:
    """After every rule: what later stages rely on, schemas included; now everything has a value."""
    _refuse_first(draft, _mismatches(draft.tree, _REPAIRED, "", strict=True))
    for pointer, schema in schemas(draft.tree):
        _refuse_first(draft, _mismatches(schema, _SCHEMA, pointer, strict=True))
    return iter(())


def fits(value: Any, shape: Shape) -> bool:
    """Whether a value has a shape."""
    return not any(_mismatches(value, shape, "", strict=True))


def _refuse_first(draft: Draft, found: Iterator[tuple[Pointer, str]]) -> None:
    for pointer, expected in found:
        problem = f"{pointer.rpartition('/')[2]} is not {expected}"
        raise SpecError(draft.place(pointer), problem, f"write {expected} here")


def _mismatches(value: Any, shape: Shape, pointer: Pointer, strict: bool = False) -> Iterator[tuple[Pointer, str]]:
    if shape is None or (value is None and not strict):
        return
    kind = shape if isinstance(shape, type | UnionType) else list if isinstance(shape, ListOf) else dict
    if not isinstance(value, kind):
        yield pointer, _WORDS[kind]
    else:
        for key, member, inner in _members(value, shape):
            yield from _mismatches(member, inner, f"{pointer}/{escaped(key)}", strict)


def _members(value: Any, shape: Shape) -> Iterator[tuple[str, Any, Shape]]:
    """Key, value and shape of every member that has a shape."""
    if isinstance(shape, MapOf):
        yield from ((key, member, shape.of) for key, member in value.items())
    elif isinstance(shape, ListOf):
        yield from ((str(index), member, shape.of) for index, member in enumerate(value))
    elif isinstance(shape, Mapping):
        yield from ((key, value[key], inner) for key, inner in shape.items() if key in value)
