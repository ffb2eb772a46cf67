"""Until when an attempt of ours may go on, down to every read and write of its socket.

The HTTP client's own timeout is for one read or write; a server that sends or takes a byte now and then keeps it
waiting for ever. In an event loop a task is simply stopped. A thread can't be, so the connections of a client made
here give a read or write no more time than the attempt has left. Connecting is bounded in
both: only the HTTP client can tell that nothing had been sent yet, so it must be the one to give up.
"""

from __future__ import annotations

import contextlib
import time
from contextvars import ContextVar
from math import inf
from typing import Any

from ..errors.without_reply import ConnectionTimeout

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


class attempt:  # noqa: N801 - a context manager, written out because every call pays for it
    """An attempt in this thread or task that may take ``seconds``; its end by `time.monotonic`."""

    __slots__ = ("_end", "_token")

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def __enter__(self) -> float:
        self._token = _deadline.set(self._end)
        return self._end

    def __exit__(self, *_: object) -> None:
        _deadline.reset(self._token)


def in_attempt() -> bool:
    """Whether this thread or task is sending a request of ours."""
    return _deadline.get() is not None


def bounded(http: Any) -> Any:
    """``http``, a client of httpx2 for threads or event loops, with connections that keep to the deadline.

    httpx2 lets nobody pass a network backend, so it is put under the connection pools; the trace
    extension, the public way to a connection, costs every request 40 µs. If a later release keeps
    its pools elsewhere, only the check between two chunks of a body is left.
    """
    backend = _AsyncBackend if hasattr(http, "aclose") else _Backend
    for transport in (http._transport, *http._mounts.values()):
        with contextlib.suppress(AttributeError):
            transport._pool._network_backend = backend(transport._pool._network_backend)
    return http


class _Backend:
    """Opens connections."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(self._backend.connect_tcp(host, port, timeout=_left(timeout), **options))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


_PIECE = 2**14
"""Bytes: what fits into one record of TLS (RFC 8446 5.1), so that a socket accepts it in one go."""


class _Stream:
    """One connection, before and after TLS."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.close = stream.close
        self.get_extra_info = stream.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._stream.read(max_bytes, timeout=_left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """In pieces, since the stream takes the timeout anew for each part that the socket accepts. Raises `TimeoutError`."""
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], timeout=_left_to_write(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        # The handshake as a whole keeps to a socket's timeout, however slowly its bytes come.
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))


class _AsyncBackend(_Backend):
    """Opens connections in an event loop."""

    async def connect_tcp(  # type: ignore[override]
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> _AsyncStream:
        return _AsyncStream(await self._backend.connect_tcp(host, port, timeout=_left(timeout), **options))


class _AsyncStream:
    """One connection, until TLS begins."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.read = stream.read
        self.write = stream.write
        self.aclose = stream.aclose
        self.get_extra_info = stream.get_extra_info

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> Any:
        return await self._stream.start_tls(ssl_context, server_hostname, _left(timeout))


def _left(timeout: float | None) -> float | None:
    return left(timeout) if timeout is not None or in_attempt() else None


def _left_to_write(timeout: float | None) -> float | None:
    """The same; raises `TimeoutError` when it is over, because a host that is quick enough takes every piece at once."""
    end = _deadline.get()
    if end is None:
        return timeout
    seconds = end - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds if timeout is None or seconds < timeout else timeout


def left(most: float | None) -> float:
    """Seconds until the deadline, at most ``most``; without a deadline ``most``."""
    end = _deadline.get()
    seconds = inf if end is None else max(0.001, end - time.monotonic())
    return seconds if most is None else min(seconds, most)


def waited_in_vain() -> ConnectionTimeout:
    """The error of a call whose time went by while others were renewing the token."""
    reason = "another thread or process was renewing the token for as long as this call may take"
    return ConnectionTimeout("renewing the token", reason, may_have_arrived=False)
