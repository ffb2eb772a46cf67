"""Use-site schema of the normal form -> annotation as it stands in generated Python."""

from __future__ import annotations

from collections.abc import Iterator

from ..layers import Tree
from ..pointers import class_of

UNTYPED = "Model"
"""The base class of the runtime: what an object is that no branch of a union of classes explains."""

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date", "duration": "timedelta"}
UPLOAD = "FileUpload"
"""What a file in a body of parts is."""
TIME_OF_DAY = "TimeOfDay"
"""Class of the runtime: a time of day that the wire writes as the duration since midnight (``x-time-of-day``)."""


def annotation(schema: Tree | None, objects: frozenset[str] = frozenset()) -> str:
    """``Sequence[Energy]``, ``datetime``, ``Mapping[str, Any]``; ``None`` when there is no schema.

    A union of several of the classes ``objects`` may also be what none of them explains.
    """
    if schema is None:
        return "None"
    if name := class_of(schema):
        return name
    branches = schema.get("oneOf") or schema.get("anyOf")
    if branches:
        kinds = list(dict.fromkeys(annotation(branch, objects) for branch in branches))
        return "Any" if "Any" in kinds else " | ".join([*kinds, UNTYPED] if is_open(schema, objects) else kinds)
    kind = schema.get("type")
    if kind == "array":
        return f"Sequence[{with_null(schema.get('items', {}), objects)}]"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"Mapping[str, {with_null(values, objects) if isinstance(values, dict) else 'Any'}]"
    if kind == "string" and schema.get("x-time-of-day"):
        return TIME_OF_DAY
    if schema.get("x-file"):
        return UPLOAD
    if kind == "string" and schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    return _SCALARS.get(str(kind), "Any")


def with_null(schema: Tree, objects: frozenset[str]) -> str:
    """What stands in a list or a map, and what a whole JSON value is: one that may be null says so."""
    kind = annotation(schema, objects)
    return f"{kind} | None" if schema.get("nullable") and kind != "Any" else kind


def is_open(schema: Tree, objects: frozenset[str]) -> bool:
    """Whether a union may also be what none of its classes explains; a base explains it."""
    branches = schema.get("oneOf") or schema.get("anyOf") or ()
    return len({class_of(branch) for branch in branches} & objects) > 1 and not schema.get("x-family")


def is_bytes(schema: Tree | None) -> bool:
    """Whether a body or a reply of this schema is no text in any media type: ``format: binary``."""
    return schema is not None and schema.get("type") == "string" and schema.get("format") == "binary"


def is_anything(schema: Tree) -> bool:
    """Whether a schema says nothing of what a value is."""
    return annotation(schema) == "Any"


def classes_in(schema: Tree | None) -> Iterator[str]:
    """Every class a use-site schema names."""
    if not schema:
        return
    if name := class_of(schema):
        yield name
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from classes_in(schema[key])
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from classes_in(branch)
