"""Wire values -> text of an address or a header, in the styles of OpenAPI 3.0 (RFC 6570)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .operation import Parameter

NOT_TEXT = "half of a surrogate pair is no text"
"""What is wrong where quoting raises `UnicodeEncodeError`."""
_JOINTS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def in_path(parameter: Parameter, value: Any) -> str:
    """A path segment: ``simple``, ``label`` or ``matrix``; a slash in it is quoted."""
    if not parameter.style and value.__class__ is str:
        return quote(value, safe="")
    parts = [_quoted(item) for item in _items(value)]
    name = quote(parameter.wire, safe="")
    if parameter.style == "matrix":
        return "".join(f";{name}={part}" for part in parts) if parameter.explode else f";{name}={','.join(parts)}"
    if parameter.style == "label":
        return "." + ("." if parameter.explode else ",").join(parts)
    return ",".join(parts)


def in_query(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Name and quoted value of each pair; nothing for an empty list."""
    name, style, explode = quote(parameter.wire, safe=""), parameter.style or "form", parameter.explode is not False
    if isinstance(value, Mapping):
        yield from _object_in_query(name, style, explode, value)
    elif not isinstance(value, list | tuple):
        yield name, _quoted(value)
    elif explode and style == "form":
        yield from ((name, _quoted(item)) for item in value)
    elif value:
        yield name, _JOINTS[style].join(map(_quoted, value))


def in_query_value(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The pairs of a parameter that no document describes: a list repeats the name, None is not sent."""
    return ((quote(name, safe=""), _quoted(item)) for item in _items(value) if item is not None)


def _object_in_query(name: str, style: str, explode: bool, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    members = {_quoted(key): _quoted(item) for key, item in value.items()}
    if style == "deepObject":
        yield from ((f"{name}[{key}]", item) for key, item in members.items())
    elif explode:
        yield from members.items()
    else:
        yield name, ",".join(part for pair in members.items() for part in pair)


def in_header(value: Any) -> str:
    """The ``simple`` style: items joined by commas, nothing quoted."""
    return ",".join(map(_text, _items(value)))


def _items(value: Any) -> list[Any] | tuple[Any, ...]:
    return value if isinstance(value, list | tuple) else [value]


def _quoted(value: Any) -> str:
    return quote(_text(value), safe="")


def _text(value: Any) -> str:
    """One JSON scalar as an address writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
