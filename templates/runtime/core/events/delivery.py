"""From the queue to the handler: one event at a time, in the order of arrival, until each is done."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias, TypeVar

from ..base.domain import PACKAGE
from .queue import Entry, EventQueue

T = TypeVar("T")
Batch: TypeAlias = Sequence[tuple[str, bytes]]

logger = logging.getLogger(f"{PACKAGE}.events")

LONGEST_PAUSE = 300.0
"""Seconds. After a failure an event is offered again after 1, 2, 4, ... seconds, at most this."""

GRACE = 10.0
"""Seconds that a running handler gets to finish at shutdown; what it doesn't finish stays queued."""

GLANCE = 1.0
"""Seconds between looks at the queue: another process may have filled it, a pause may be over."""

TIDYING = 3600.0
"""Seconds between removals of keys that no retry can bring back."""


class HandlerFailed(Exception):
    """Stands in the log for what a handler raised: place and kinds; the words of it may name somebody."""

    @classmethod
    def like(cls, error: BaseException) -> HandlerFailed:
        """With the kind of ``error`` and of what led to it."""
        kinds = [type(error).__name__]
        cause = error.__cause__ or error.__context__
        while cause is not None and len(kinds) < 5:
            kinds.append(type(cause).__name__)
            cause = cause.__cause__ or cause.__context__
        return cls(" because of ".join(kinds))


class Delivery:
    """Writes what arrives and hands over what waits; one for each receiver, in one event loop.

    All use of the queue happens on one thread of its own, so neither the disk nor a lock of another
    process holds up the event loop. Requests that arrive together share one write to the disk.
    """

    def __init__(self, path: str | Path, hand_over: Callable[[bytes], Awaitable[None]]) -> None:
        self._path = path
        self._hand_over = hand_over
        self._change = asyncio.Lock()
        self._arrived = asyncio.Event()
        self._incoming: list[tuple[Batch, asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None
        self._worker: asyncio.Task[None] | None = None
        self._stopping = False
        self._tidied = 0.0

    async def start(self) -> None:
        """Open the queue and begin with what is in it; raises `sqlite3.Error` or `OSError`.

        Does nothing when it is running.
        """
        async with self._change:
            if self._worker is None:
                self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"{PACKAGE}-events")
                try:
                    self._queue = await self._on_disk(lambda: EventQueue(self._path))
                except BaseException:
                    self._thread.shutdown(wait=False)
                    raise
                self._stopping = False
                self._worker = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Finish the event in hand, finish writing, close the queue. What waits stays on disk."""
        async with self._change:
            if self._worker is None:
                return
            self._stopping = True
            self._arrived.set()
            await asyncio.wait({self._worker}, timeout=GRACE)
            self._worker.cancel()
            await asyncio.wait({self._worker}, timeout=GRACE)
            if self._writer is not None:
                await self._writer
            await self._on_disk(self._queue.close)
            self._thread.shutdown()
            self._worker = None

    async def keep(self, events: Batch) -> None:
        """Return once the events are on disk; raises `sqlite3.Error` when they can't be."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._incoming.append((events, kept))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        await kept

    async def waiting(self) -> int:
        """How many events are on disk that no handler has finished."""
        return await self._on_disk(self._queue.waiting)

    async def _write(self) -> None:
        while self._incoming:
            batch, self._incoming = self._incoming, []
            events = [event for part, _ in batch for event in part]
            failure: Exception | None = None
            try:
                await self._on_disk(lambda events=events: self._queue.put(events, time.time()))  # type: ignore[misc]
            except Exception as error:
                failure = error
            for _, kept in batch:
                if not kept.done():
                    kept.set_exception(failure) if failure else kept.set_result(None)
            self._arrived.set()

    async def _run(self) -> None:
        while not self._stopping:
            try:
                entry = await self._on_disk(self._next)
                if entry is not None:
                    await self._deliver(entry)
                    continue
            except sqlite3.Error:
                # An event that was handed over but not noted comes again: at least once.
                logger.exception("the queue of events cannot be used; trying again")
            await self._idle()

    async def _idle(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._arrived.wait(), GLANCE)
        self._arrived.clear()

    async def _deliver(self, entry: Entry) -> None:
        try:
            await self._hand_over(entry.content)
        except (Exception, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError) and self._stopping:
                raise
            pause = min(LONGEST_PAUSE, 2.0**entry.failures)
            failed = HandlerFailed.like(error)
            told = (HandlerFailed, failed, error.__traceback__)
            logger.error("the handler failed with event %s; again in %g s", entry.key, pause, exc_info=told)
            await self._on_disk(lambda: self._queue.postpone(entry, time.time() + pause))
        else:
            await self._on_disk(lambda: self._queue.finish(entry, time.time()))

    def _next(self) -> Entry | None:
        now = time.time()
        if not self._queue.claim():
            return None
        if now - self._tidied > TIDYING:
            self._queue.forget(now)
            self._tidied = now
        return self._queue.first(now)

    async def _on_disk(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)
