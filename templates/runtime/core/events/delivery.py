"""From the queue to the handler: one event at a time, in the order of arrival, until each is done."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from ..base.domain import PACKAGE
from .queue import Entry, EventQueue
from .sink import Gathering, HandOver, Received

T = TypeVar("T")

logger = logging.getLogger(f"{PACKAGE}.events")

LONGEST_PAUSE = 300.0
"""Seconds. After a failure an event is offered again after 1, 2, 4, ... seconds, at most this."""

GRACE = 10.0
"""Seconds that a running handler gets to finish at shutdown; what it doesn't finish stays queued."""

GLANCE = 1.0
"""Seconds between looks at the queue: another process may have filled it, a pause may be over."""

TIDYING = 3600.0
"""Seconds between removals of keys that no retry can bring back."""


def is_cancelled() -> bool:
    """Whether somebody has cancelled the task that asks."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


class HandlerFailed(Exception):
    """Stands in the log for what a handler raised: place and kinds; the words of it may name somebody."""

    @classmethod
    def like(cls, error: BaseException) -> HandlerFailed:
        """With the kind and place of ``error``, and the kinds of what led to it."""
        kinds = [type(error).__name__]
        cause = error.__cause__ or error.__context__
        while cause is not None and len(kinds) < 5:
            kinds.append(type(cause).__name__)
            cause = cause.__cause__ or cause.__context__
        return cls(" because of ".join(kinds)).with_traceback(error.__traceback__)


class Delivery:
    """Writes what arrives and hands over what waits; one for each receiver, in one event loop.

    All use of the queue happens on one thread of its own, so neither the disk nor a lock of another
    process holds up the event loop. Requests that arrive together share one write to the disk.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path
        self._change = asyncio.Lock()
        self._arrived = asyncio.Event()
        self._gathering = Gathering(self._write)
        self._worker: asyncio.Task[None] | None = None
        self._stopping = False
        self._tidied = 0.0

    async def start(self, hand_over: HandOver | None) -> None:
        """Open the queue and begin with what is in it; raises `sqlite3.Error` or `OSError`.

        Does nothing when it is running. Without ``hand_over`` events are kept for another process.
        """
        async with self._change:
            if self._worker is None:
                await self._open()
            elif not self._worker.done():
                return
            self._stopping = False
            # Anew, too, where a task was cancelled that nobody stopped: as long as events are taken they are handed over.
            self._worker = asyncio.create_task(self._run(hand_over))

    async def _open(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"{PACKAGE}-events")
        try:
            self._queue = await self._on_disk(lambda: EventQueue(self._path))
        except BaseException:
            self._thread.shutdown(wait=False)
            raise

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
            await self._gathering.ended()
            await self._on_disk(self._queue.close)
            self._thread.shutdown()
            self._worker = None

    async def keep(self, events: Sequence[Received]) -> None:
        """Return once the events are on disk; raises `sqlite3.Error` when they can't be."""
        await self._gathering.keep(events)

    async def waiting(self) -> int:
        """How many events are on disk that no handler has finished."""
        return await self._on_disk(self._queue.waiting)

    async def _write(self, events: Sequence[Received]) -> None:
        rows = [(event.key, event.content) for event in events]
        try:
            await self._on_disk(lambda: self._queue.put(rows, time.time()))
        finally:
            self._arrived.set()

    async def _run(self, hand_over: HandOver | None) -> None:
        # wait_for loses a cancellation that comes together with a result (Python 3.11), and so may a handler.
        while not (self._stopping or is_cancelled()):
            try:
                entry = await self._on_disk(self._next) if hand_over else None
                if entry is not None and hand_over:
                    await self._deliver(entry, hand_over)
                    continue
            except Exception:  # SQLite's, the system's: whatever it is, it may be over soon.
                # An event that was handed over but not noted comes again: at least once.
                logger.exception("the queue of events cannot be used; trying again")
            await self._idle()

    async def _idle(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._arrived.wait(), GLANCE)
        self._arrived.clear()

    async def _deliver(self, entry: Entry, hand_over: HandOver) -> None:
        try:
            await hand_over(entry.content)
        except Exception as error:
            failed = HandlerFailed.like(error)
        except SystemExit as error:
            # Noted first: or the program would end with the same event as often as it starts.
            with suppress(Exception):
                await self._postpone(entry, HandlerFailed.like(error))
            raise
        else:
            return await self._on_disk(lambda: self._queue.finish(entry, time.time()))
        # Not while the error is handled: it would be the context of trouble with the disk, and be logged with its words.
        return await self._postpone(entry, failed)

    async def _postpone(self, entry: Entry, failed: HandlerFailed) -> None:
        pause = min(LONGEST_PAUSE, 2.0**entry.failures)
        logger.error("the handler failed with event %s; again in %g s", entry.key, pause, exc_info=failed)
        await self._on_disk(lambda: self._queue.postpone(entry, time.time() + pause))

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
