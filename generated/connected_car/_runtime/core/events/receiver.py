"""A place where notifications arrive: an ASGI application, alone or inside another one.

**What it promises.** A notification is answered with 200 once it is on disk, before any handler
sees it. The handler gets each event at least once: again when it raised, and again when the
process died between the end of the handler and the note of it. Repetitions by the publisher
never reach it. So a handler that writes with ``event.key`` as its primary key (``INSERT OR
IGNORE``) has each event exactly once in its store, whatever crashes.

**What it answers.** The guides allow 200 (received) and 500 (not received: it is sent again, on the
end-user API every 10 s for up to 72 h). So a body that cannot be taken gets a 500, with the reason
in the form that the published documents declare (``code``, ``message``, ``debug``).

=================================================  =======================================
taken, or a repetition                             200
not JSON, not notifications                        500, ``code`` 500400
too long                                           500, ``code`` 500413
another media type, compressed                     500, ``code`` 500415
the queue cannot be written                        500, ``code`` 500500
no or wrong credentials                            401
another path                                       404
anything but POST                                  405
=================================================  =======================================
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from inspect import isawaitable
from pathlib import Path
from typing import Generic, ParamSpec, Protocol, TypeAlias, TypeVar

import orjson

from ..base.asgi import AsgiReceive, AsgiScope, AsgiSend
from ..base.domain import PACKAGE
from .delivery import Delivery, is_cancelled
from .guard import Guard
from .notification import BadNotification, NoteT
from .sink import CountingSink, Received, Sink

P = ParamSpec("P")
T = TypeVar("T")
NotificationHandler: TypeAlias = Callable[[NoteT], Awaitable[None] | None]

MAX_BODY = 8 * 1024 * 1024
"""Bytes. A batch holds 100 events; with every extension one takes a few tens of kilobytes."""

_PATIENCE = 8
"""How many times `MAX_BODY` is read and thrown away, so that the sender gets to read the answer."""

logger = logging.getLogger(f"{PACKAGE}.events")


class Parse(Protocol[NoteT]):
    """`Notifications.parse` and its like."""

    def __call__(self, body: bytes, headers: Mapping[str, str] | None = None, /) -> tuple[NoteT, ...]:
        """The events in a body; raises `BadNotification`."""


class Receiver(Generic[NoteT]):
    """An ASGI application that takes the notifications of one API and hands their events over.

    Alone: ``uvicorn module:receiver``. In Starlette or FastAPI: ``routes=[Route("/hooks", receiver)]``
    for one address (a mount would redirect ``/hooks`` to ``/hooks/``, and nobody follows) or
    ``app.mount("/hooks", receiver)`` for one below, such as ``/hooks/SECRET``; and ``async with
    receiver.running():`` in the lifespan of ``app``, because an inner application hears nothing of
    start and shutdown. Without that it starts with the first request.

    ``handler`` is a function or a coroutine function that takes one notification; a function runs in a
    thread. One event at a time, in the order of arrival. When it raises, whatever it raises, its event is
    offered again after a pause, and the others go on; `SystemExit` ends the program all the same where a
    coroutine function raises it and the ``queue`` is a file. Several processes may share such a ``queue``:
    one of them hands over. Machines share a `Sink`.
    """

    def __init__(
        self,
        parse: Parse[NoteT],
        handler: NotificationHandler[NoteT] | None = None,
        *,
        queue: str | Path | Sink,
        credentials: tuple[str, str] | None = None,
        path: str | None = None,
        max_body: int = MAX_BODY,
    ) -> None:
        """``parse`` is that of an API.

        ``credentials`` are name and password that the sender has to show (Basic), ``path`` is the one below
        the mount that it has to call, such as ``/SECRET``; give one of them, or anybody may post. ``max_body``:
        bytes; a longer body gets a 500. The ``queue`` is the path of a file, or a `Sink`; it is opened at the start.
        Without a ``handler`` events are kept, for another process to handle.
        """
        self._parse = parse
        self._handler = handler
        self._guard = Guard(credentials, path)
        self._max_body = max_body
        self._queue: Sink = Delivery(queue) if isinstance(queue, (str, Path)) else queue

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        """The ASGI interface, for HTTP and lifespan."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            raise NotImplementedError(f"a receiver of notifications has no use for {scope['type']}")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Receiver[NoteT]]:
        """Hand events over while the block runs; on the way out the event in hand is finished."""
        await self._start()
        try:
            yield self
        finally:
            await self._queue.stop()

    async def waiting(self) -> int:
        """How many events are kept that no handler has finished. Raises `TypeError` where the queue can't tell."""
        if not isinstance(self._queue, CountingSink):
            raise TypeError("this queue doesn't tell what waits in it; ask the broker")
        await self._start()
        return await self._queue.waiting()

    async def _start(self) -> None:
        await self._queue.start(self._hand_over if self._handler else None)

    async def _lifespan(self, receive: AsgiReceive, send: AsgiSend) -> None:
        await receive()
        try:
            await self._start()
        except Exception as error:  # Of whatever the queue is made.
            await send({"type": "lifespan.startup.failed", "message": f"the queue cannot be opened: {error}"})
            return
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._queue.stop()
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        refusal = self._guard.refusal(scope)
        if refusal is not None:
            return await _respond(send, refusal, _REFUSALS[refusal])
        body = await self._body(receive)
        if body is None:
            return None
        try:
            await self._take(body, scope)
        except BadNotification as error:
            return await _respond(send, 500, body=_problem(500_000 + error.status, error.reason))
        except Exception:  # Of whatever the queue is made.
            logger.exception("a notification could not be written to the queue; the publisher will send it again")
            return await _respond(send, 500, body=_problem(500_500, "the notification could not be kept"))
        return await _respond(send, 200)

    async def _take(self, body: bytes, scope: AsgiScope) -> None:
        if len(body) > self._max_body:
            raise BadNotification(f"the body is longer than {self._max_body} bytes", 413)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        events = await _in_thread(self._parse, body, headers)
        await self._start()
        await self._queue.keep([Received(event.key, event.message.to_json(), event.subject) for event in events])

    async def _body(self, receive: AsgiReceive) -> bytes | None:
        """The body, cut off one byte beyond the limit; None when the sender has gone away."""
        body = bytearray()
        read = 0
        while read <= _PATIENCE * self._max_body:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            chunk = message.get("body", b"")
            read += len(chunk)
            body += chunk[: self._max_body + 1 - len(body)]
            if not message.get("more_body", False):
                break
        return bytes(body)

    async def _hand_over(self, content: bytes) -> None:
        for event in await _in_thread(self._parse, content):
            result = await _in_thread(self._handler, event) if self._handler else None
            if isawaitable(result):
                await _ended(result)


async def _in_thread(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """As `asyncio.to_thread`, and raises an `Exception` whatever ``function`` raises.

    asyncio loses a `StopIteration` on its way out of a thread, and waits for ever (Python 3.11). `SystemExit` would end
    the event loop, where in a thread it ends no more than that.
    """

    def call() -> T:
        try:
            return function(*arguments, **named)
        except BaseException as error:
            if _is_ordinary(error):
                raise
            raise _ordinary(error) from error

    return await asyncio.to_thread(call)


async def _ended(result: Awaitable[None]) -> None:
    """Wait for it; raises an `Exception` unless this very task is to end."""
    try:
        await result
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        if _is_ordinary(error) or (isinstance(error, asyncio.CancelledError) and is_cancelled()):
            raise
        raise _ordinary(error) from error


def _is_ordinary(error: BaseException) -> bool:
    """Whether it says that something failed, and nothing about who waits for it."""
    return isinstance(error, Exception) and not isinstance(error, StopIteration)


def _ordinary(error: BaseException) -> Exception:
    """What stands for one that isn't; PEP 479 does the same."""
    return RuntimeError(f"{type(error).__name__} was raised").with_traceback(error.__traceback__)


_REFUSALS = {
    401: [(b"www-authenticate", b'Basic realm="notifications", charset="UTF-8"')],
    404: [],
    405: [(b"allow", b"POST")],
}


def _problem(code: int, message: str) -> bytes:
    return orjson.dumps({"code": code, "message": message, "debug": ""})


async def _respond(
    send: AsgiSend, status: int, headers: list[tuple[bytes, bytes]] | None = None, *, body: bytes = b""
) -> None:
    content = [(b"content-type", b"application/json")] if body else []
    length = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": [*(headers or []), *content, *length]})
    await send({"type": "http.response.body", "body": body})
