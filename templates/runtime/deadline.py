"""Until when an attempt of ours may go on, down to every read of its socket.

The HTTP client's own timeout is for one read; a server that sends a byte now and then keeps it
waiting for ever. In an event loop a task is simply stopped. A thread can't be, so each connection
is told on opening (by the client's trace extension) to give a read no more time than there is left.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from typing import Any

_deadline: ContextVar[float | None] = ContextVar("connected_car_deadline", default=None)


@contextlib.contextmanager
def attempt(seconds: float) -> Iterator[float]:
    """An attempt in this thread or task that may take ``seconds``; its end by `time.monotonic`."""
    end = time.monotonic() + seconds
    token = _deadline.set(end)
    try:
        yield end
    finally:
        _deadline.reset(token)


def in_attempt() -> bool:
    """Whether this thread or task is sending a request of ours."""
    return _deadline.get() is not None


def trace(event: str, info: Mapping[str, Any]) -> None:
    """For the ``trace`` extension of a request."""
    if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
        stream = info["return_value"]
        # A stream that doesn't allow it keeps the client's own timeout.
        with contextlib.suppress(AttributeError):
            stream.read = _Read(stream.read)


class _Read:
    """Reads a socket, but not beyond the end of the attempt."""

    __slots__ = ("_read",)

    def __init__(self, read: Any) -> None:
        self._read = read

    def __call__(self, max_bytes: int, timeout: float | None = None) -> bytes:
        end = _deadline.get()
        if end is not None:
            left = max(0.001, end - time.monotonic())
            timeout = left if timeout is None else min(left, timeout)
        data: bytes = self._read(max_bytes, timeout=timeout)
        return data
