"""How often to ask: a pace that stays below what gets clients banned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..core.http.rate_limit import RateLimit

if TYPE_CHECKING:
    from ..core.client.asynchronous import AsyncClient
    from ..core.client.sync import SyncClient

TWO_MINUTES = 120.0
"""Seconds between two requests for one vehicle that clients in the field found to be tolerated; not published."""
_DAY = 86400.0


def spacing(limit: RateLimit | None, seconds: float = TWO_MINUTES) -> float:
    """Seconds between two requests, given what the server said last.

    At least ``seconds``; more when the day's calls spread over the day leave longer gaps, and as
    long as the server asks when they are used up, or when it doesn't say what is left.
    """
    if limit is None:
        return seconds
    even = _DAY / limit.day.limit if limit.day.limit else 0.0
    asked = 0.0 if limit.day.remaining else limit.reset or 0.0
    return max(seconds, even, asked)


class PollInterval:
    """A loop that waits between its turns: ``for _ in PollInterval(client): ...``.

    The first turn comes at once. Time spent inside a turn counts towards the wait. What the server asks for
    (``Retry-After``, a used-up window) is waited out, however long it is.
    """

    def __init__(self, client: SyncClient, seconds: float = TWO_MINUTES) -> None:
        self._client = client
        self._seconds = seconds

    def __iter__(self) -> Iterator[None]:
        clock = self._client.clock
        while True:
            began = clock.monotonic()
            yield
            due = began + spacing(self._client.rate_limit, self._seconds)
            clock.sleep(max(0.0, due - clock.monotonic(), self._client.rest))


class AsyncPollInterval:
    """A loop that waits between its turns: ``async for _ in AsyncPollInterval(client): ...``. See `PollInterval`."""

    def __init__(self, client: AsyncClient, seconds: float = TWO_MINUTES) -> None:
        self._client = client
        self._seconds = seconds

    async def __aiter__(self) -> AsyncIterator[None]:
        clock = self._client.clock
        while True:
            began = clock.monotonic()
            yield
            due = began + spacing(self._client.rate_limit, self._seconds)
            await clock.pause(max(0.0, due - clock.monotonic(), self._client.rest))
