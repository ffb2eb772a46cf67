"""The two windows of the rate limit, by the world's clock, and the headers that speak of them."""

from __future__ import annotations

from collections import deque

from .clock import WorldClock

DAY, BURST = 86_400.0, 1.0


class RateWindows:
    """Sliding windows of a day and of a second. A burst is not counted unless asked: the world's clock may stand still."""

    def __init__(self, clock: WorldClock) -> None:
        self._clock = clock
        self._calls: deque[float] = deque()
        self.day = 100_000
        self.burst = 100
        self.counts_bursts = False

    def spend(self) -> float:
        """Count one call; the seconds until there is room, when there is none."""
        now = self._clock.time()
        while self._calls and self._calls[0] <= now - DAY:
            self._calls.popleft()
        if len(self._calls) >= self.day:
            return self._calls[0] + DAY - now
        recent = self._recent(now)
        if self.counts_bursts and len(recent) >= self.burst:
            return recent[0] + BURST - now
        self._calls.append(now)
        return 0.0

    def headers(self, wait: float = 0.0) -> dict[str, str]:
        """As every reply of the end-user and fleet gateways has them; the last two only on a refusal."""
        recent = len(self._recent(self._clock.time())) if self.counts_bursts else 0
        found = {
            "x-ratelimit-limit-1": str(self.day),
            "x-ratelimit-remaining-1": str(max(0, self.day - len(self._calls))),
            "x-ratelimit-limit-2": str(self.burst),
            "x-ratelimit-remaining-2": str(max(0, self.burst - recent)),
        }
        seconds = str(max(1, round(wait)))
        return found | ({"x-ratelimit-reset": seconds, "retry-after": seconds} if wait else {})

    def _recent(self, now: float) -> list[float]:
        return [each for each in self._calls if each > now - BURST]
