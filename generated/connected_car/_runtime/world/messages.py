"""Requests and replies, as every transport of the world hands them over."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit


@dataclass(frozen=True)
class WorldRequest:
    """What came in. Header names are lower case."""

    method: str
    url: str
    """Absolute, or from the path on."""
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""

    @property
    def is_readable(self) -> bool:
        """Whether the address is one; nothing else of it can be asked for where it isn't."""
        try:
            return bool(urlsplit(self.url) and self.url.encode())
        except ValueError:
            return False

    @property
    def path(self) -> str:
        """Still quoted: a quoted slash belongs to an id."""
        return urlsplit(self.url).path

    @property
    def query(self) -> dict[str, list[str]]:
        """Name -> every value."""
        return parse_qs(urlsplit(self.url).query, keep_blank_values=True)

    @property
    def form(self) -> dict[str, str]:
        """What a form posted, and what stands in the query beside it."""
        pairs = [*parse_qsl(urlsplit(self.url).query), *parse_qsl(self.content.decode("utf-8", "replace"))]
        return dict(pairs)

    @property
    def origin(self) -> str:
        """Scheme and host, for links."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


@dataclass(frozen=True)
class WorldReply:
    """What goes back."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""
    """What of it the caller notices, as a `Fault` has it."""


_DEEPEST = 100
Responder = Callable[[WorldRequest], WorldReply]
"""What every transport leads to."""
HAL = "application/hal+json"


def json_reply(status: int, body: Any, media_type: str = "application/json", **headers: str) -> WorldReply:
    """A reply with a JSON body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    content = text.encode("utf-8", "backslashreplace")  # Half a surrogate pair is then escaped, as JSON writes it.
    return WorldReply(status, content, {"content-type": media_type, **named})


def read_json(content: bytes) -> Any:
    """The value of a JSON text. Raises `ValueError`, also for what not every reader takes (RFC 8259, 6, 8.2 and 9): numbers
    beyond a double, half a surrogate pair, more than a hundred levels.
    """
    try:
        value = json.loads(content, parse_int=_whole, parse_float=_finite, parse_constant=_finite)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    if _is_deep(value):
        raise ValueError("it is nested too deep")
    json.dumps(value, ensure_ascii=False).encode()
    return value


def is_address(text: str) -> bool:
    """Whether it is an absolute URI (RFC 3986, 4.3)."""
    try:
        parts = urlsplit(text)
        return bool(parts.scheme) and parts.port != 0 and text.isascii() and text.isprintable() and " " not in text
    except ValueError:
        return False


def html_reply(status: int, text: str) -> WorldReply:
    """A page."""
    return WorldReply(status, text.encode(), {"content-type": "text/html; charset=utf-8"})


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:20]} is no number that a double holds")
    return value


def _whole(text: str) -> int:
    _finite(text)
    return int(text)


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        holders = [each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list)]
        level = [each for holder in holders for each in holder]
    return bool(level)
