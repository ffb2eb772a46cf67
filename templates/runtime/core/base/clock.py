"""Time, as the calling layer sees it; replaced as a whole where waiting must cost nothing."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime


class Clock:
    """The machine's clocks and its dice. Subclass it to test retries without waiting."""

    def monotonic(self) -> float:
        """Seconds that never run backwards; for durations and deadlines."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970, as expiry and Retry-After dates mean them; this one may jump."""
        return time.time()

    def now(self) -> datetime:
        """The same with its zone (UTC)."""
        return datetime.fromtimestamp(self.time(), UTC)

    def random(self) -> float:
        """From 0 to 1; spreads the retries of many clients."""
        return random.random()

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Wait in this task."""
        import asyncio  # Loading it costs a program without an event loop as much as half of this package.

        await asyncio.sleep(seconds)


CLOCK = Clock()
