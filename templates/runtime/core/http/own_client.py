"""The HTTP clients that are made here: those of httpx2, but a request is built from its parts directly.

Ours come complete, so there is nothing to merge but fixed headers and cookies, and a program asks
for the same few addresses over and over. Merging and parsing anew took longer than all else that a
call adds to the HTTP client's own work.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib import import_module
from typing import Any

import httpx2

from .deadline import bounded

_POOL = httpx2.Limits(max_connections=100, max_keepalive_connections=20)
_address = lru_cache(maxsize=512)(httpx2.URL)


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: one user's session must not go out with another one's call."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


class _Own:
    """What both kinds have in common."""

    def __init__(self, client: Any) -> None:
        self.send = client.send
        self._client = client
        self._headers = dict(client.headers)

    def build_request(
        self, method: str, url: str, *, headers: Mapping[str, str], content: bytes | None, timeout: float
    ) -> httpx2.Request:
        """A request with ``headers`` (lower case), which win over the fixed ones."""
        return httpx2.Request(
            method,
            _address(url),
            headers={**self._headers, **headers},
            cookies=self._client.cookies,
            content=content,
            extensions={"timeout": httpx2.Timeout(timeout).as_dict()},
        )


class OwnHttp(_Own):
    """For threads."""

    def __init__(self, **connection: Any) -> None:
        client = bounded(httpx2.Client(limits=_POOL, cookies=_no_cookies(), **connection))
        super().__init__(client)
        self.close = client.close


class OwnAsyncHttp(_Own):
    """For event loops."""

    def __init__(self, **connection: Any) -> None:
        with suppress(ImportError):
            # httpx2 would load it in the event loop, at the first connection.
            import_module("anyio._backends._asyncio")
        client = bounded(httpx2.AsyncClient(limits=_POOL, cookies=_no_cookies(), **connection))
        super().__init__(client)
        self.aclose = client.aclose
