"""One sweep from its first vehicle to its last: which is asked when, and what comes of it. Sends nothing itself.

The loops in `loops` ask `start`, read that vehicle, and hand what came of it to `ended`. Whatever a sweep decides is
decided here, once for both.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from os import PathLike
from typing import Any, Generic, TypeVar

from ...core.base.budget import CallBudget
from ...core.client.session import Session
from ...core.errors.without_reply import ConnectionFailed
from ...core.http.rate_limit import RateLimit, imposed_wait, rate_limit
from ...core.http.reply import Reply
from ...core.http.status_errors import RateLimited
from .checkpoint import Checkpoint
from .ledger import Ledger, MemoryLedger
from .vehicle_reading import Progress, VehicleReading

T = TypeVar("T")
_TICK = 0.001
"""Seconds. No clock sleeps for less."""
_A_MOMENT = 1.0
"""Seconds. Shorter waits are told nobody."""
_REFUSALS = 8
"""How often in a row a refusal without a time is waited out, for 1, 2, 4, ... seconds."""


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What reading one vehicle came to, and what the replies on the way said of limits."""

    vehicle: str
    value: T | None
    error: Exception | None
    calls: int
    limit: RateLimit | None
    wait: float
    """Seconds that the server wants to be left alone."""


def read(session: Session, vehicle: str, value: T | None, error: Exception | None, replies: Sequence[Reply]) -> Read[T]:
    """``replies`` are those that came while the vehicle was read; they aren't kept."""
    clock = session.clock
    lost = max(1, error.tries) if isinstance(error, ConnectionFailed) and error.may_have_arrived else 0
    limits = [found for each in replies if (found := rate_limit(each.headers, clock.monotonic()))]
    # What earlier replies asked for was waited out before the last one came.
    imposed = (imposed_wait(replies[-1].status, replies[-1].headers, clock) if replies else None) or 0.0
    asked = (error.retry_after if isinstance(error, RateLimited) else None) or 0.0
    return Read(vehicle, value, error, max(len(replies), lost), limits[-1] if limits else None, max(asked, imposed))


class Course(Generic[T]):
    """One sweep, for one loop."""

    def __init__(
        self,
        session: Session,
        vehicles: Iterable[str],
        *,
        budget: CallBudget | None,
        ledger: Ledger | None,
        checkpoint: str | PathLike[str] | None,
        progress: Callable[[Progress], None] | None,
    ) -> None:
        """Raises `ValueError` for a vehicle that isn't named by a text, `CheckpointError`."""
        named = dict.fromkeys(vehicles)
        if any(not isinstance(each, str) or not each for each in named):
            raise ValueError("a vehicle is named by a text that isn't empty: its id, or its VIN")
        self._session = session
        self._checkpoint = reached = Checkpoint(checkpoint, session.clock)
        self._given = budget or CallBudget()
        self._told = CallBudget()
        self._ledger: Ledger = ledger or MemoryLedger(reached.counts, session.clock)
        self._show = progress
        self._until = 0.0
        """When the server may be asked again (monotonic clock)."""
        self._refusals = 0
        began = reached.began
        left = [each for each in named if began is None or reached.asked(each) < began]
        if began is None:
            reached.began = session.clock.time()
        self._line = deque(sorted(left, key=reached.asked))
        self._progress = Progress(len(named), done=len(named) - len(left))

    @property
    def blocks(self) -> bool:
        """Whether `start` and `ended` may wait for another machine."""
        return not isinstance(self._ledger, MemoryLedger)

    def start(self) -> str | float | None:
        """The vehicle to read now; the seconds until one may be read; None when none is left to be started."""
        if not self._line:
            return None
        clock, vehicle = self._session.clock, self._line[0]
        budget = self._budget
        rested = self._checkpoint.asked(vehicle) + budget.seconds_apart - clock.time()
        wait = max(self._session.rest, self._until - clock.monotonic(), rested)
        wait = wait if wait > 0 else self._ledger.take(budget)
        return max(wait, _TICK) if wait > 0 else self._line.popleft()

    def ended(self, found: Read[T]) -> VehicleReading[T] | None:
        """The reading; None when the server refused for now: the vehicle is asked again, before all others.

        Raises `RateLimited` when it refuses again and again and doesn't say until when.
        """
        if found.calls != 1:
            self._ledger.add(found.calls - 1)  # One was taken before.
        if found.limit is not None:
            self._told = CallBudget(found.limit.burst.limit or None, found.limit.day.limit or None)
        now = self._session.clock.monotonic()
        self._until = max(self._until, now + found.wait)
        self._progress = replace(self._progress, calls=self._progress.calls + found.calls)
        if isinstance(found.error, RateLimited):
            if not found.wait:
                self._refusals += 1
                if self._refusals > _REFUSALS:
                    raise found.error
                self._until = max(self._until, now + 2.0 ** (self._refusals - 1))
            self._line.appendleft(found.vehicle)
            return None
        if found.error is None:
            self._refusals = 0
        return VehicleReading(found.vehicle, found.value, found.error)

    def delivered(self, reading: VehicleReading[Any]) -> None:
        """The caller has had it and came back for more."""
        self._checkpoint.note(reading.vehicle, self._session.clock.time())
        done, failed = self._progress.done + 1, self._progress.failed + (reading.error is not None)
        self._progress = replace(self._progress, done=done, failed=failed, waiting=0.0)
        self.shown()

    def shown(self, waiting: float = 0.0) -> None:
        """Tell the caller how far it has come, and of a wait that is worth telling."""
        if not 0 < waiting < _A_MOMENT and self._show is not None:
            self._progress = replace(self._progress, waiting=waiting)
            self._show(self._progress)

    @property
    def is_due(self) -> bool:
        """Whether it should be written down how far it has come: `save`, which blocks."""
        return self._checkpoint.is_due

    def save(self) -> None:
        """Write it down. Raises `CheckpointError`."""
        self._checkpoint.write()

    def finished(self) -> None:
        """Every vehicle was asked: the next sweep begins anew."""
        self._checkpoint.began = None

    def close(self) -> None:
        """Write down how far it has come. Raises `CheckpointError`."""
        self._checkpoint.close()

    @property
    def _budget(self) -> CallBudget:
        """What the caller and the contract let through, and what is known of the API where neither says it."""
        return self._given.within(self._told).or_else(self._session.api.calls)
