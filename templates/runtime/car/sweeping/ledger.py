"""Calls that were made, and when the next one may go out."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Protocol

from ...core.base.budget import CallBudget
from ...core.base.clock import CLOCK, Clock

DAY = 86_400.0
QUARTER = 900.0
"""Seconds. Calls of a day are counted by quarters of an hour, so that the count stays small; one counts for a quarter
too long at most."""
_QUARTERS = int(DAY / QUARTER)
_FAR = 3600.0
"""Seconds that nothing makes a next call wait, a spent day aside."""
_AT_ONCE = 0.1
"""Seconds of calls that may go out at once, after a moment in which fewer went than were allowed."""


class Ledger(Protocol):
    """Counts calls for everybody who shares it; `PostgresLedger` does for many machines."""

    def take(self, budget: CallBudget) -> float:
        """Count one call and return 0 when it may go out now; else the seconds until one may, and nothing is counted.

        May block; is called from any thread.
        """

    def add(self, calls: int) -> None:
        """Count so many calls that went out without asking; a negative number takes calls back that didn't."""


class Counts:
    """What a ledger holds: calls by quarters of an hour, and when the next is due. Times are seconds since 1970."""

    def __init__(self, stored: Mapping[str, Any] | None = None) -> None:
        """Begin with what `stored` gave. Raises `ValueError`, `TypeError` or `KeyError` for anything else."""
        given: Mapping[str, Any] = {"due": 0.0, "apart": 0.0, "quarters": {}} if stored is None else stored
        self._due = float(given["due"])
        self._apart = float(given["apart"])
        self._quarters = {int(quarter): int(calls) for quarter, calls in given["quarters"].items()}

    def stored(self) -> dict[str, Any]:
        """For storing it, as JSON."""
        quarters = {str(quarter): calls for quarter, calls in self._quarters.items()}
        return {"due": self._due, "apart": self._apart, "quarters": quarters}

    def take(self, budget: CallBudget, now: float) -> float:
        """As `Ledger.take`."""
        self._apart, slack = _spread(budget.per_second)
        if self._due > now + _FAR:
            self._due = now  # The machine's clock was set back.
        wait = max(self._due - slack - now, self._full(budget.per_day, now))
        if wait > 0:
            return wait
        self._due = max(self._due, now)
        self.add(1, now)
        return 0.0

    def add(self, calls: int, now: float) -> None:
        """As `Ledger.add`."""
        self._due += calls * self._apart
        quarter = int(now // QUARTER)
        self._quarters[quarter] = max(0, self._quarters.get(quarter, 0) + calls)

    def _full(self, most: int | None, now: float) -> float:
        """Seconds until calls are old enough to make room for one."""
        oldest = int(now // QUARTER) - _QUARTERS
        self._quarters = {quarter: calls for quarter, calls in self._quarters.items() if quarter >= oldest}
        if most is None:
            return 0.0
        over = sum(self._quarters.values()) - most + 1
        for quarter in sorted(self._quarters):
            if over <= 0:
                break
            over -= self._quarters[quarter]
            if over <= 0:
                return (quarter + _QUARTERS + 1) * QUARTER - now
        return 0.0


def _spread(per_second: float | None) -> tuple[float, float]:
    """Seconds between two calls, and by how many of them one may come early: no second has more than ``per_second``."""
    if per_second is None:
        return 0.0, 0.0
    if per_second < 2:
        return 1.0 / per_second, 0.0
    return (1.0 + _AT_ONCE) / (per_second - 1.0), _AT_ONCE


class MemoryLedger:
    """Counts the calls of one process, for all sweeps that are given it."""

    def __init__(self, counts: Counts | None = None, clock: Clock = CLOCK) -> None:
        """``counts`` go on from an earlier process."""
        self.counts: Counts = counts or Counts()
        self._clock = clock
        self._guard = threading.Lock()

    def take(self, budget: CallBudget) -> float:
        """Count one call, or tell how long to wait."""
        with self._guard:
            return self.counts.take(budget, self._clock.time())

    def add(self, calls: int) -> None:
        """Count calls that went out beside."""
        with self._guard:
            self.counts.add(calls, self._clock.time())
