"""A request of httpx2, built from its parts.

Ours come complete: what httpx2 would merge is the client's own headers and cookies, and a program asks for the same few
addresses over and over. Its merging and parsing took longer than all else that a call adds to the HTTP client's own work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import httpx2

# Of such an address httpx2 changes nothing but its host: no escapes, no dot segments.
_SIMPLE = re.compile(r"(https?://[A-Za-z0-9.\-]+(?::[0-9]{1,5})?)((?:/[A-Za-z0-9_\-]+)+)(?:\?([A-Za-z0-9_\-=&]+))?")
_parsed = lru_cache(maxsize=64)(httpx2.URL)


@lru_cache(maxsize=512)
def address(url: str) -> httpx2.URL:
    """``httpx2.URL(url)``, of which a host is parsed once, and nothing else where there is nothing to parse."""
    simple = _SIMPLE.fullmatch(url)
    parts: Any = getattr(_parsed(simple[1]), "_uri_reference", None) if simple else None
    if simple is None or not hasattr(parts, "_replace"):
        return httpx2.URL(url)
    made = object.__new__(httpx2.URL)
    made._uri_reference = parts._replace(path=simple[2], query=simple[3])
    return made


def request_of(
    client: Any, method: str, url: str, *, headers: Mapping[str, str], timeout: float, **body: Any
) -> httpx2.Request:
    """What ``client.build_request`` makes of the same; ``headers`` (lower case) win over the client's."""
    target, names_host = address(url), "host" in headers
    sent: list[tuple[Any, Any]] = []
    for name, value in client.headers.raw:
        lower = name.decode("latin-1").lower()
        if lower not in headers:
            sent.append((name, value))
            names_host = names_host or lower == "host"
    sent += headers.items()
    if method in _WITHOUT_LENGTH and body == _NO_BODY and not names_host and target.host:
        # Of a request without a body httpx2 would look through the headers five times for what they say of one.
        body = {"stream": httpx2.ByteStream(b"")}
        sent.insert(0, (b"Host", target.netloc))
    extensions = {"timeout": dict.fromkeys(_BOUNDED, timeout)}
    made = httpx2.Request(method, target, headers=sent, cookies=client.cookies, extensions=extensions, **body)
    if "stream" in body:
        made.read()
    return made


_NO_BODY: Mapping[str, Any] = {"content": None}
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
"""Methods whose requests say no length where they have no body (RFC 9110 8.6)."""

_BOUNDED = ("connect", "read", "write", "pool")
"""What httpx2 gives a time of its own, as `httpx2.Timeout.as_dict` names it."""


def is_plain(http: Any) -> bool:
    """Whether ``http`` is a client of httpx2 whose requests are built as httpx2 does it, and without parameters of its own.

    What is derived from one, wraps one, or had its method replaced is asked itself: it may add something.
    """
    kind = type(http)
    if (kind is not httpx2.Client and kind is not httpx2.AsyncClient) or "build_request" in vars(http) or http.params:
        return False
    code = getattr(kind.build_request, "__code__", None)
    return getattr(code, "co_qualname", "") == "BaseClient.build_request"
