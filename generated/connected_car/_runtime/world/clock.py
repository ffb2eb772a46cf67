"""The world's clock: it stands still until it is advanced, by `World.advance` or by a client that waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

from ..core.base.clock import Clock

STEP = timedelta(seconds=60)
START = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
"""A Monday morning."""


class WorldClock(Clock):
    """Give it to a client: whatever the client waits for, the world lives through."""

    def __init__(self, start: datetime = START) -> None:
        if start.tzinfo is None:
            raise ValueError("start must have a time zone")
        self._now = start.astimezone(UTC)
        self.began: datetime = self._now
        """The time that the world began at."""
        self.inhabitants: list[Callable[[datetime], None]] = []
        """Called with the new time at each step, under the lock."""
        self.errands: list[Callable[[], None]] = []
        """Called after each step, without the lock: what waits for others who may ask the world meanwhile."""
        self.lock: AbstractContextManager[bool] = threading.RLock()
        """Whoever holds it has the world for itself."""

    def now(self) -> datetime:
        """The time it is in the world (UTC)."""
        return self._now

    def time(self) -> float:
        """Seconds since 1970."""
        return self._now.timestamp()

    def monotonic(self) -> float:
        """Seconds since the world began."""
        return (self._now - self.began).total_seconds()

    def random(self) -> float:
        """Always the same: a world has no dice."""
        return 0.5

    def sleep(self, seconds: float) -> None:
        """Let so much time pass in the world, none outside."""
        self.advance(timedelta(seconds=max(0.0, seconds)))

    async def pause(self, seconds: float) -> None:
        """The same in a task; others get a turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)

    def advance(self, span: timedelta) -> None:
        """Live through it in steps of a minute at most. Raises `ValueError` for a negative span."""
        if span < timedelta():
            raise ValueError("time only goes on")
        while span:
            step = min(span, STEP)
            self._step(step)
            for errand in self.errands:
                errand()
            span -= step

    def _step(self, span: timedelta) -> None:
        with self.lock:
            self._now += span
            for inhabitant in self.inhabitants:
                inhabitant(self._now)
