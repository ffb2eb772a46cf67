"""The HTTP clients that are made here: those of httpx2, but a request is built from its parts directly."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib import import_module
from typing import Any

import httpx2

from .built_request import request_of
from .deadline import bounded
from .protocols import default_context

_POOL = httpx2.Limits(max_connections=100, max_keepalive_connections=20)


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: one user's session must not go out with another one's call."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


class _Own:
    """An HTTP client that is made here, and builds requests from their parts."""

    def __init__(self, client: Any) -> None:
        self.send = client.send
        self._client = client

    def build_request(
        self, method: str, url: str, *, headers: Mapping[str, str], timeout: float, **body: Any
    ) -> httpx2.Request:
        """A request with ``headers`` (lower case), which win over the fixed ones; ``body`` is ``content`` or ``files``."""
        return request_of(self._client, method, url, headers=headers, timeout=timeout, **body)


def _trusting(connection: Mapping[str, Any]) -> Mapping[str, Any]:
    """The certificates of the default are read once, and not for each client."""
    return {**connection, "verify": default_context()} if connection.get("verify", True) is True else connection


class OwnHttp(_Own):
    """For threads."""

    def __init__(self, **connection: Any) -> None:
        client = bounded(httpx2.Client(limits=_POOL, cookies=_no_cookies(), **_trusting(connection)))
        super().__init__(client)
        self.close = client.close


class OwnAsyncHttp(_Own):
    """For event loops: each that uses it gets a pool of its own, since connections belong to the loop that made them."""

    def __init__(self, **connection: Any) -> None:
        # Not above: a program without an event loop needn't load it.
        self._asyncio = import_module("asyncio")
        with suppress(ImportError):
            # httpx2 would load it in the event loop, at the first connection.
            import_module("anyio._backends._asyncio")
        self._connection = _trusting(connection)
        self._pools: dict[Any, Any] = {}
        super().__init__(self._pool())
        self._unused = self._client
        self.send = self._send

    def _pool(self) -> Any:
        return bounded(httpx2.AsyncClient(limits=_POOL, cookies=_no_cookies(), **self._connection))

    async def _send(self, request: httpx2.Request, **options: Any) -> Any:
        loop = self._asyncio.get_running_loop()
        if loop not in self._pools:
            self._forget_closed()
            self._pools[loop], self._unused = self._unused or self._pool(), None
        return await self._pools[loop].send(request, **options)

    def _forget_closed(self) -> None:
        """A pool whose loop has ended can't be closed any more: its connections ended with the loop."""
        for loop in [loop for loop in self._pools if loop.is_closed()]:
            del self._pools[loop]

    async def aclose(self) -> None:
        """Close the pool of this loop, and those of other loops where they still run."""
        here = self._asyncio.get_running_loop()
        pools, self._pools = self._pools, {}
        for loop, pool in pools.items():
            if loop is here:
                await pool.aclose()
            elif loop.is_running():
                self._asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
