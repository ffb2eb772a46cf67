"""When to read an outcome back: soon at first, then ever more rarely, within the budgets of the API."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...core.base.clock import Clock
from ...core.errors.without_reply import ConnectionFailed, DecodeError, ConnectedCarError
from ...core.http.status_errors import NotFound, RateLimited, RequestTimeout, ServerError, StatusError

FIRST_BACKOFF = 2.0
LONGEST_BACKOFF = 120.0
"""Seconds. Pauses double up to one read in two minutes, what clients in the field get along with."""

PASSING = (ConnectionFailed, DecodeError, NotFound, RateLimited, RequestTimeout, ServerError)
"""What may be gone at the next read: a command that was only just accepted may not be found yet, and a gateway that
is down may say success over a page of its own."""


class Backoff:
    """The pauses of one wait of at most ``timeout`` seconds. Reading back wakes no vehicle."""

    def __init__(self, clock: Clock, timeout: float) -> None:
        """Raises `ValueError` for NaN: no time is later, and the wait wouldn't end."""
        if math.isnan(timeout):
            raise ValueError("timeout is a number of seconds")
        self._clock = clock
        self._deadline = clock.monotonic() + timeout
        self._pause = FIRST_BACKOFF
        self.trouble: ConnectedCarError | None = None
        """The last error that was waited out."""

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._clock.monotonic() >= self._deadline

    def slices(self) -> Iterator[float]:
        """The seconds until the next read, one by one, so that an event in between is noticed soon."""
        end = min(self._deadline, self._clock.monotonic() + self._pause)
        self._pause = min(LONGEST_BACKOFF, 2 * self._pause)
        while (rest := end - self._clock.monotonic()) > 0:
            yield min(1.0, rest)

    def put_off(self, error: ConnectedCarError) -> None:
        """Read no sooner than the server asks for."""
        self.trouble = error
        if isinstance(error, StatusError):
            self._pause = max(self._pause, error.retry_after or 0.0)
