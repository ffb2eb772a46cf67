"""The server's judgement of JSON: what a schema doesn't allow, an example that it does, a value fitted into it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from .facts import ServerFacts

_DURATION = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
_KINDS: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}
_TEXTS = {"date-time": "2026-01-05T08:30:00Z", "date": "2026-01-05", "duration": "PT0S", "uri": "https://example.org/"}
_DEEP = 6
"""Below it an example has only what is required."""


def violations(api: ServerFacts, schema: Mapping[str, Any], value: Any, place: str = "body") -> Iterator[str]:
    """What of ``value`` the schema doesn't allow: place and reason. Patterns are not enforced: the published ones
    refuse what the guides show.
    """
    schema = api.resolved(schema)
    if value is None:
        if not schema.get("nullable"):
            yield f"{place} is null"
    elif options := [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        if all(any(True for _ in violations(api, each, value, place)) for each in options):
            yield f"{place} fits none of its forms"
    elif not _is_kind(schema, value):
        yield f"{place} is not of type {schema.get('type')}"
    elif isinstance(value, dict):
        yield from _members(api, schema, value, place)
    elif isinstance(value, list):
        yield from _outside(schema, len(value), "minItems", "maxItems", f"length of {place}")
        for index, each in enumerate(value):
            yield from violations(api, schema.get("items", {}), each, f"{place}[{index}]")
    else:
        yield from _scalar(schema, value, place)


def example(api: ServerFacts, schema: Mapping[str, Any], depth: int = 0) -> Any:
    """A value that the schema allows; every member down to some depth, then only the required ones."""
    schema = api.resolved(schema)
    options = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if options:
        return example(api, options[0], depth)
    for word in ("const", "default"):
        if word in schema:
            return schema[word]
    if "enum" in schema:
        return next(each for each in schema["enum"] if each is not None)
    kind = schema.get("type") or ("object" if "properties" in schema else "any")
    if kind == "object":
        return _example_object(api, schema, depth)
    if kind == "array":
        size = max(schema.get("minItems", 0), 1 if depth < _DEEP else 0)
        return [example(api, schema.get("items", {}), depth + 1) for _ in range(size)]
    if kind == "string":
        return _TEXTS.get(schema.get("format", ""), "text")
    if kind == "boolean":
        return True
    return max(schema.get("minimum", 0), 0) if kind in ("integer", "number") else {}


def fitted(api: ServerFacts, schema: Mapping[str, Any], value: Any) -> Any:
    """``value`` without members that the schema doesn't know or wants otherwise, and with an example for each
    required one that it lacks.
    """
    schema = api.resolved(schema)
    if isinstance(value, dict) and "properties" in schema:
        known = schema["properties"]
        fits = {name: each for name, each in value.items() if name in known and _fits(api.resolved(known[name]), each)}
        kept = {name: fitted(api, known[name], each) for name, each in fits.items()}
        lacking = [name for name in schema.get("required", ()) if name not in kept]
        return kept | {name: example(api, known[name], _DEEP) for name in lacking if name in known}
    if isinstance(value, list) and "items" in schema:
        return [fitted(api, schema["items"], each) for each in value]
    return value


def _fits(schema: Mapping[str, Any], value: Any) -> bool:
    named = [schema["const"]] if "const" in schema else schema.get("enum", [value])
    return _is_kind(schema, value) and value in named


def read_text(api: ServerFacts, schema: Mapping[str, Any], text: str) -> Any:
    """The text of a parameter as what its schema says; the text itself when it isn't that."""
    kind = api.resolved(schema).get("type")
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    try:
        return int(text) if kind == "integer" else float(text) if kind == "number" else text
    except ValueError:
        return text


def _is_kind(schema: Mapping[str, Any], value: Any) -> bool:
    kind = str(schema.get("type"))
    if kind not in _KINDS:
        return True
    if isinstance(value, bool):
        return bool(kind == "boolean")
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _KINDS[kind])


def _members(api: ServerFacts, schema: Mapping[str, Any], value: Mapping[str, Any], place: str) -> Iterator[str]:
    known = schema.get("properties", {})
    rest = schema.get("additionalProperties", not known)
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{place}.{name} is missing"
    for name, each in value.items():
        if name in known:
            yield from violations(api, known[name], each, f"{place}.{name}")
        elif isinstance(rest, dict):
            yield from violations(api, rest, each, f"{place}.{name}")
        elif not rest:
            yield f"{place}.{name} is unknown"


def _scalar(schema: Mapping[str, Any], value: Any, place: str) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place} is none of the values that the document names"
    if "const" in schema and value != schema["const"]:
        yield f"{place} is not {schema['const']!r}"
    if isinstance(value, str):
        yield from _outside(schema, len(value), "minLength", "maxLength", f"length of {place}")
        if not _FORMATS.get(schema.get("format", ""), _is_anything)(value):
            yield f"{place} is not of format {schema['format']}"
    elif not isinstance(value, bool):
        if isinstance(value, float) and not math.isfinite(value):
            yield f"{place} is not a number of JSON"
        yield from _outside(schema, value, "minimum", "maximum", place)


def _outside(schema: Mapping[str, Any], value: float, low: str, high: str, place: str) -> Iterator[str]:
    if value < schema.get(low, value):
        yield f"{place} is below {schema[low]}"
    if value > schema.get(high, value):
        yield f"{place} is above {schema[high]}"


def _example_object(api: ServerFacts, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    known = schema.get("properties", {})
    wanted = schema.get("required", ()) if depth >= _DEEP else [*known]
    return {name: example(api, known[name], depth + 1) for name in wanted if not known[name].get("deprecated")}


def _is_date_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_anything(_: str) -> bool:
    return True


_FORMATS: Mapping[str, Callable[[str], bool]] = {
    "date-time": _is_date_time,
    "duration": lambda text: _DURATION.fullmatch(text) is not None,
}
