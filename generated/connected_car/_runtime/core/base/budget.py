"""How often something may be done in a stretch of time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """``most`` times in ``seconds``; six token renewals in half an hour are what clients in the field get along with."""

    most: int = 6
    seconds: float = 1800.0


class Spending:
    """What was taken of a budget; times are those of one monotonic clock."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._times: deque[float] = deque()

    def has_room(self, now: float) -> bool:
        """Whether one more fits."""
        while self._times and self._times[0] <= now - self._budget.seconds:
            self._times.popleft()
        return len(self._times) < self._budget.most

    def note(self, now: float) -> None:
        """One was taken."""
        self._times.append(now)
