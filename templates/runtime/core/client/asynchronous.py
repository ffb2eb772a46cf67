"""The client for event loops."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from ..http.deadline import attempt
from ..http.own_client import OwnAsyncHttp
from ..http.protocols import AsyncHttp
from ..http.reply import Reply
from ..http.retry import Renew
from ..http.transport import send_once_async
from ..operation.call import Call
from ..scopes.scope_rule import check
from . import decoding
from .base_client import BaseClient
from .exchange import Exchange
from .preload import preload

T = TypeVar("T")


class AsyncClient(BaseClient[AsyncHttp]):
    """Calls one API from an asyncio event loop; same names as `SyncClient`, awaitable.

    Whatever blocks (token requests, token files, loading models) runs in a thread. Enter it
    with ``async with``: that loads the models, the token and the HTTP client before the first call
    needs them.
    """

    _connect = OwnAsyncHttp

    async def __aenter__(self) -> Self:
        from asyncio import to_thread  # Not above: a program without an event loop needn't load it.

        await to_thread(self.preload)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, also those of clients made with `with_options`."""
        for http in self._session.released():
            await http.aclose()

    def preload(self) -> None:
        """What ``b2c.preload()`` loads, and the HTTP client and the stored token of this client; blocks."""
        preload(self._api.namespace)
        self._session.auth.load()
        self._session.http  # noqa: B018 - made at first use

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Reply:
        """Call a path below ``base_url`` that the document doesn't know; see `SyncClient.request`."""
        return await self._perform(self._undocumented(method, path, query, headers, body))

    async def _send(self, call: Call[T]) -> T:
        await self._load(call)
        result: T = self._session.result(await self._perform(call))
        return result

    async def _open(self, call: Call[Any], accept: str = "") -> Reply:
        """The reply of a call whose body is still to be read, in the media type ``accept`` of those there are. Raises `DecodeError` for another media type."""
        reply = await self._perform(call.streaming(accept))
        problem = decoding.unlike_stream(reply)
        if problem is not None:
            await reply.stream.aclose()
            raise problem
        return reply

    async def _load(self, call: Call[Any]) -> None:
        """Read the stored token in a thread, and check what couldn't be checked without it."""
        auth = self._session.auth
        if not auth.is_loaded:
            await self._session.renewals.run(auth.load)
            check(call.operation, *self._scope_question(call))

    async def _perform(self, call: Call[Any]) -> Reply:
        session, options = self._session, self._options
        exchange = Exchange(session, call, options)
        credentials: Mapping[str, str] | None = None
        while True:
            if seconds := exchange.pause():
                await session.clock.pause(seconds)
            if credentials is None:
                credentials = session.auth.ready()
            if credentials is None:
                with attempt(options.timeout):
                    credentials = await session.renewals.run(session.auth.obtain)
            request = exchange.request(credentials)
            outcome = await send_once_async(session.http, request, options.timeout, session.clock, options.max_reply)
            step = exchange.take(outcome)
            if isinstance(step, Reply):
                session.auth.accepted(credentials)
                return step
            if isinstance(step, Renew):
                with attempt(options.timeout):
                    credentials = exchange.renewed(await session.renewals.run(session.auth.renew, credentials))
