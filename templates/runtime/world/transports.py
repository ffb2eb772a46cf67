"""The world in this process: transports for httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

import httpx2

from .clock import WorldClock
from .messages import Responder, WorldReply, WorldRequest


class _Dripping(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A byte a second, by the world's clock; when the caller's time to read is up, so is the body."""

    def __init__(self, request: httpx2.Request, content: bytes, clock: WorldClock) -> None:
        self._request = request
        self._content = content
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        patience = _patience(self._request)
        for seconds, each in enumerate(self._content, 1):
            self._clock.sleep(1.0)
            if patience is not None and seconds > patience:
                raise httpx2.ReadTimeout("the body was still coming", request=self._request)
            yield bytes([each])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for each in self:
            yield each


def _patience(request: httpx2.Request) -> float | None:
    """How many seconds the caller waits for something to read, as httpx2 hands it on."""
    timeout: Mapping[str, float | None] = request.extensions.get("timeout") or {}
    return timeout.get("read")


class WorldTransport(httpx2.BaseTransport):
    """For ``httpx2.Client(transport=...)``; any host leads into the world."""

    def __init__(self, answer: Responder, clock: WorldClock) -> None:
        self._answer = answer
        self._clock = clock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer without a socket."""
        return _response(self._answer, self._clock, request, request.read())


class AsyncWorldTransport(httpx2.AsyncBaseTransport):
    """For ``httpx2.AsyncClient(transport=...)``."""

    def __init__(self, answer: Responder, clock: WorldClock) -> None:
        self._answer = answer
        self._clock = clock

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer without a socket."""
        return _response(self._answer, self._clock, request, await request.aread())


def _response(answer: Responder, clock: WorldClock, request: httpx2.Request, content: bytes) -> httpx2.Response:
    headers = {name.lower(): value for name, value in request.headers.items()}
    reply = answer(WorldRequest(request.method, str(request.url), headers, content))
    if reply.trouble == "refused":
        raise httpx2.ConnectError("connection refused", request=request)
    if reply.trouble == "reset":
        raise httpx2.ReadError("the connection was reset", request=request)
    if reply.trouble == "lost":
        clock.sleep(_patience(request) or 0.0)
        raise httpx2.ReadTimeout("no reply came", request=request)
    return _as_response(request, clock, reply)


def _as_response(request: httpx2.Request, clock: WorldClock, reply: WorldReply) -> httpx2.Response:
    headers = [(name.encode(), value.encode("latin-1")) for name, value in reply.headers.items()]
    if reply.trouble == "drip":
        return httpx2.Response(reply.status, headers=headers, stream=_Dripping(request, reply.content, clock))
    return httpx2.Response(reply.status, headers=headers, content=reply.content)
