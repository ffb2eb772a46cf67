"""Requests and replies, as every transport of the world hands them over."""

from __future__ import annotations

import json
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


Responder = Callable[[WorldRequest], WorldReply]
"""What every transport leads to."""
HAL = "application/hal+json"


def json_reply(status: int, body: Any, media_type: str = "application/json", **headers: str) -> WorldReply:
    """A reply with a JSON body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return WorldReply(status, content, {"content-type": media_type, **named})


def html_reply(status: int, text: str) -> WorldReply:
    """A page."""
    return WorldReply(status, text.encode(), {"content-type": "text/html; charset=utf-8"})
