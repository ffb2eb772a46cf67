"""How often something may be done in a stretch of time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TypeVar

from .records import dataclass

N = TypeVar("N", int, float)


@dataclass(frozen=True)
class Budget:
    """``most`` times in ``seconds``; six token renewals in half an hour are what clients in the field get along with."""

    most: int = 6
    seconds: float = 1800.0


@dataclass(frozen=True)
class CallBudget:
    """How many calls may be made; None where nothing limits them. Raises `ValueError` for what lets nothing through."""

    per_second: float | None = None
    """Calls in any second."""
    per_day: int | None = None
    """Calls in any 24 hours."""
    seconds_apart: float = 0.0
    """Seconds between two readings of one and the same thing."""

    def __post_init__(self) -> None:
        if any(each is not None and not each > 0 for each in (self.per_second, self.per_day)) or self.seconds_apart < 0:
            raise ValueError("a budget lets at least one call through: per_second and per_day are above 0")

    def within(self, other: CallBudget) -> CallBudget:
        """What both let through."""
        return CallBudget(
            _least(self.per_second, other.per_second),
            _least(self.per_day, other.per_day),
            max(self.seconds_apart, other.seconds_apart),
        )

    def or_else(self, other: CallBudget) -> CallBudget:
        """This one, and ``other`` where this one says nothing."""
        return CallBudget(
            other.per_second if self.per_second is None else self.per_second,
            other.per_day if self.per_day is None else self.per_day,
            self.seconds_apart or other.seconds_apart,
        )


def _least(one: N | None, other: N | None) -> N | None:
    return other if one is None else one if other is None else min(one, other)


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

    def replace(self, times: Iterable[float]) -> None:
        """Somebody who knows of more says when each was taken."""
        self._times = deque(sorted(times))

    def note(self, now: float) -> None:
        """One was taken."""
        self._times.append(now)
