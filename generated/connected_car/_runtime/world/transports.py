"""The world in this process: transports for httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx2

from .clock import WorldClock
from .messages import Answer, Reply, Request


class _Dripping(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A byte a second, by the world's clock."""

    def __init__(self, content: bytes, clock: WorldClock) -> None:
        self._content = content
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        for each in self._content or b" ":
            self._clock.sleep(1.0)
            yield bytes([each])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for each in self:
            yield each


class WorldTransport(httpx2.BaseTransport):
    """For ``httpx2.Client(transport=...)``; any host leads into the world."""

    def __init__(self, answer: Answer, clock: WorldClock) -> None:
        self._answer = answer
        self._clock = clock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer without a socket."""
        return _response(self._answer, self._clock, request, request.read())


class AsyncWorldTransport(httpx2.AsyncBaseTransport):
    """For ``httpx2.AsyncClient(transport=...)``."""

    def __init__(self, answer: Answer, clock: WorldClock) -> None:
        self._answer = answer
        self._clock = clock

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer without a socket."""
        return _response(self._answer, self._clock, request, await request.aread())


def _response(answer: Answer, clock: WorldClock, request: httpx2.Request, content: bytes) -> httpx2.Response:
    headers = {name.lower(): value for name, value in request.headers.items()}
    reply = answer(Request(request.method, str(request.url), headers, content))
    if reply.trouble == "reset":
        raise httpx2.ReadError("the connection was reset", request=request)
    return _as_response(clock, reply)


def _as_response(clock: WorldClock, reply: Reply) -> httpx2.Response:
    if reply.trouble == "drip":
        stream = _Dripping(reply.content, clock)
        return httpx2.Response(reply.status, headers=dict(reply.headers), stream=stream)
    return httpx2.Response(reply.status, headers=dict(reply.headers), content=reply.content)
