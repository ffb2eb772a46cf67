"""Wire values -> text of an address, a header or a form, in the styles of OpenAPI 3 (RFC 6570)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias
from urllib.parse import quote, unquote_plus

from ..model.wire import encode
from .operation import Parameter

NOT_TEXT = "half of a surrogate pair is no text"
"""What is wrong where quoting raises `UnicodeEncodeError`."""
_NESTED = "because nobody defines how lists and objects are written there"
_RESERVED = ":/?[]@!$&'()*+,;="
"""What ``allowReserved`` lets through (RFC 3986 §2.2), but for the number sign, which would end the query."""
_RESERVED_IN_PATH = ":@!$&'()*+,;="
"""What a segment of a path may hold of it (RFC 3986 §3.3)."""
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
Key: TypeAlias = tuple[str, ...]
"""A name, and what stands in brackets behind it."""
_JOINTS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def in_path(parameter: Parameter, value: Any) -> str:
    """A path segment: ``simple``, ``label`` or ``matrix``; a slash in it is quoted."""
    if parameter.media_type:
        return _json(value)
    if not parameter.style and value.__class__ is str and not parameter.allow_reserved:
        return quote(value, safe="")
    name, explode = quote(parameter.wire, safe=""), bool(parameter.explode)
    parts = _parts(value, explode, "=", _reserved_in_path if parameter.allow_reserved else _all)
    if parameter.style == "matrix":
        if explode and isinstance(value, Mapping):
            return "".join(f";{part}" for part in parts)
        if explode:
            return "".join(_matrix(name, part) for part in parts)
        return _matrix(name, ",".join(parts))
    if parameter.style == "label":
        several = isinstance(value, Mapping | list | tuple)
        # No escape tells a full stop inside of an item from one between (RFC 6570 §3.2.5).
        return "." + (".".join(_each_without(".", parts)) if explode and several else ",".join(parts))
    return ",".join(parts)


def _matrix(name: str, value: str) -> str:
    """RFC 6570 §3.2.7: an empty value has no equals sign."""
    return f";{name}={value}" if value else f";{name}"


def in_query(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Name and quoted value of each pair; nothing for an empty list."""
    if parameter.media_type:
        yield quote(parameter.wire, safe=""), _json(value)
        return
    quoted: Callable[[str], str] = _reserved if parameter.allow_reserved else _all
    style, explode = parameter.style or "form", parameter.explode is not False
    for key, plain in pairs(parameter.wire, style, explode, value):
        written = _joined(parameter, style, map(quoted, plain)) if isinstance(plain, list) else quoted(plain)
        yield in_brackets(map(_all, key)), written


def _joined(parameter: Parameter, style: str, parts: Iterable[str]) -> str:
    joint = _JOINTS[style]
    # Whoever reads a cookie may undo its escapes before or after the items are told apart.
    return joint.join(_each_without("%2C" if parameter.location == "cookie" else joint, parts))


def _each_without(sign: str, parts: Iterable[str]) -> Iterator[str]:
    return (without(sign, part) for part in parts)


def without(sign: str, part: str, what: str = "items") -> str:
    """``part`` as it is. Raises `TypeError` where ``sign`` stands in it, at which a reader would cut it."""
    if sign in part.upper():  # So that ``%7c`` is ``%7C``.
        raise TypeError(f"{what} without {unquote_plus(sign)!r}, which stands between them")
    return part


def in_brackets(key: Iterable[str]) -> str:
    """``name[inner][0]``"""
    name, *inner = key
    return name + "".join(f"[{part}]" for part in inner)


def pairs(name: str, style: str, explode: bool, value: Any) -> Iterator[tuple[Key, str | list[str]]]:
    """Unquoted key and value of each pair of a query or a form; a list where items are joined by the style."""
    if style == "deepObject" and isinstance(value, Mapping | list | tuple):
        yield from _deep((name,), value)
    elif isinstance(value, Mapping):
        members = {str(key): text(item) for key, item in value.items() if item is not None}
        if explode and style != "form":
            raise TypeError("no object, because nobody defines how one is written apart in this style")
        if explode:
            yield from (((key,), item) for key, item in members.items())
        elif members:
            yield (name,), [part for pair in members.items() for part in pair]
    elif not isinstance(value, list | tuple):
        yield (name,), text(value)
    elif explode:
        yield from (((name,), text(item)) for item in value if item is not None)
    elif items := [text(item) for item in value if item is not None]:
        yield (name,), items


def _deep(above: Key, value: Any) -> Iterator[tuple[Key, str]]:
    """What is inside, level by level; items of a list by their place."""
    entries = value.items() if isinstance(value, Mapping) else enumerate(value)
    for name, item in ((str(key), item) for key, item in entries):
        if "[" in name or "]" in name:  # Escaped or not, brackets mean the same (OpenAPI 3.0.4, Style Examples).
            raise TypeError("names without brackets, which stand around them")
        if isinstance(item, Mapping | list | tuple):
            yield from _deep((*above, name), item)
        elif item is not None:
            yield (*above, name), text(item)


def in_query_value(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The pairs of a parameter that no document describes: a list repeats the name, None is not sent."""
    items = value if isinstance(value, list | tuple) else [value]
    return ((quote(name, safe=""), quote(text(item), safe="")) for item in items if item is not None)


def in_header(parameter: Parameter, value: Any) -> str:
    """The ``simple`` style: items joined by commas, nothing quoted."""
    if parameter.media_type:
        return json.dumps(value, separators=(",", ":"))  # Of ASCII alone, which a header wants.
    if isinstance(value, list | tuple):
        return _listed([text(item) for item in _items(value)])
    if not isinstance(value, Mapping):
        return text(value)
    members = [(str(key), text(item)) for key, item in value.items() if item is not None]
    if parameter.explode:
        return _listed([f"{without('=', name, 'names')}={item}" for name, item in members])
    return _listed([part for pair in members for part in pair])


def _listed(parts: Iterable[str]) -> str:
    """The elements of a list in a header."""
    found = [*_each_without(",", parts)]
    if not all(part and part == part.strip(" ") for part in found):
        # RFC 9110 §5.6.1: whoever reads a list drops both.
        raise TypeError("items that aren't empty and have no blanks around them")
    return ",".join(found)


def _parts(value: Any, explode: bool, joint: str, quoted: Callable[[str], str]) -> list[str]:
    """Quoted items of a list, or names and values of an object, in pairs where they are exploded."""
    if isinstance(value, Mapping):
        members = [(quoted(text(key)), quoted(text(item))) for key, item in value.items() if item is not None]
        return [joint.join(pair) for pair in members] if explode else [part for pair in members for part in pair]
    return [quoted(text(item)) for item in _items(value)]


def _items(value: Any) -> Iterable[Any]:
    """What is written of a list, which is nothing for nothing (RFC 6570 §3.2.1); a scalar alone."""
    return (item for item in (value if isinstance(value, list | tuple) else [value]) if item is not None)


def _json(value: Any) -> str:
    return quote(encode(value), safe="")


def _all(plain: str) -> str:
    return quote(plain, safe="")


def _reserved(plain: str, safe: str = _RESERVED) -> str:
    """RFC 6570 §3.2.3: reserved characters and what is percent-encoded already stay."""
    parts = _TRIPLET.split(plain)
    return "".join(part if index % 2 else quote(part, safe=safe) for index, part in enumerate(parts))


def _reserved_in_path(plain: str) -> str:
    return _reserved(plain, _RESERVED_IN_PATH)


def text(value: Any) -> str:
    """One JSON scalar as an address or a form writes it. Raises `TypeError` for a list and an object."""
    if isinstance(value, Mapping | list | tuple):
        raise TypeError(f"texts, numbers and truth values inside, {_NESTED}")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
