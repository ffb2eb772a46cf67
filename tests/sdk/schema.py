"""Two things a server does with a schema: make an example of it, and say what of a value it doesn't allow."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from tests.sdk.document import Document

_PATTERNS = {r"\d+-\d*": "0-9", r"\w?/\w?": "2026-01-31T08:00:00Z/"}
"""Pattern of the documents -> a value of the form that the text means by it."""
_FORMATS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "duration": "PT1H30M",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "https://example.org/x",
    "email": "driver@example.org",
}
_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def merged(document: Document, schema: Any) -> dict[str, Any]:
    """The schema with its references and ``allOf`` folded into one level."""
    schema = document.resolved(schema) or {}
    parts = [merged(document, part) for part in schema.get("allOf", ())]
    result: dict[str, Any] = {}
    for part in (*parts, {key: value for key, value in schema.items() if key != "allOf"}):
        properties = {**result.get("properties", {}), **part.get("properties", {})}
        required = [*result.get("required", ()), *part.get("required", ())]
        result |= (
            part | ({"properties": properties} if properties else {}) | ({"required": required} if required else {})
        )
    return result


def example(document: Document, schema: Any, depth: int = 0) -> Any:
    """A value that the schema allows, with every member down to a depth."""
    found = merged(document, schema)
    for union in ("oneOf", "anyOf"):
        if found.get(union):
            branch = example(document, found[union][0], depth)
            rest = {key: value for key, value in found.items() if key not in ("oneOf", "anyOf", "discriminator")}
            own = example(document, rest, depth) if rest.get("properties") else None
            return {**own, **branch} if isinstance(own, dict) and isinstance(branch, dict) else branch
    if found.get("enum"):
        return found["enum"][0]
    kind = found.get("type") or ("object" if found.get("properties") else "string")
    if kind == "object":
        return _object(document, found, depth)
    if kind == "array":
        deep = depth > 6 and not found.get("minItems")
        return [] if deep else [example(document, found.get("items", {}), depth + 1)] * max(1, found.get("minItems", 1))
    return _scalar(kind, found)


def _object(document: Document, schema: dict[str, Any], depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    shown = {
        name: example(document, each, depth + 1)
        for name, each in schema.get("properties", {}).items()
        if depth < 7 or name in required
    }
    if isinstance(schema.get("additionalProperties"), dict) and depth < 7:
        shown["extra"] = example(document, schema["additionalProperties"], depth + 1)
    return shown


def _scalar(kind: str, schema: dict[str, Any]) -> Any:
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        low, high = schema.get("minimum", 1), schema.get("maximum", math.inf)
        return math.ceil(low) if math.ceil(low) <= high else low
    text = _FORMATS.get(schema.get("format", "")) or _PATTERNS.get(schema.get("pattern", ""), "text")
    return (text + "x" * max(0, schema.get("minLength", 0) - len(text)))[: schema.get("maxLength", 1000)]


def violations(document: Document, schema: Any, value: Any, path: str = "body") -> Iterator[str]:
    """What of ``value`` the schema doesn't allow; patterns aside, and members it doesn't name are allowed."""
    found = merged(document, schema)
    if value is None:
        if not found.get("nullable"):
            yield f"{path} is null"
        return
    branches = found.get("oneOf") or found.get("anyOf")
    if branches and all(list(violations(document, branch, value, path)) for branch in branches):
        yield f"{path} fits no branch"
    kind = found.get("type")
    if kind in _KINDS and (not isinstance(value, _KINDS[kind]) or (isinstance(value, bool) and kind != "boolean")):
        yield f"{path} is no {kind}"
        return
    if found.get("enum") and value not in found["enum"]:
        yield f"{path} is none of the values"
    yield from _bounds(found, value, path)
    if isinstance(value, dict):
        yield from (f"{path}.{name} is missing" for name in found.get("required", ()) if name not in value)
        for name, each in found.get("properties", {}).items():
            if name in value:
                yield from violations(document, each, value[name], f"{path}.{name}")
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from violations(document, found.get("items", {}), item, f"{path}[{index}]")


def _bounds(schema: dict[str, Any], value: Any, path: str) -> Iterator[str]:
    size = len(value) if isinstance(value, str | list) else value
    kinds: dict[type, tuple[str, str]] = {str: ("minLength", "maxLength"), list: ("minItems", "maxItems")}
    low, high = kinds.get(type(value), ("minimum", "maximum"))
    if isinstance(size, int | float) and not isinstance(size, bool):
        if size < schema.get(low, -math.inf):
            yield f"{path} is below {low}"
        if size > schema.get(high, math.inf):
            yield f"{path} is above {high}"
