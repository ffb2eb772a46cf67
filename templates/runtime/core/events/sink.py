"""Where a receiver keeps what it takes, before it answers: a file, a database, a broker."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, runtime_checkable

HandOver: TypeAlias = Callable[[bytes], Awaitable[None]]
"""Gives the content of one event to the handler; raises an `Exception` whatever the handler raises.

Besides, what ends more than the handler: `asyncio.CancelledError` when the task is cancelled in which it runs,
`KeyboardInterrupt` and `SystemExit` in a coroutine.
"""


@dataclass(frozen=True, slots=True)
class Received:
    """One event as a sink keeps it."""

    key: str
    """The same for every repetition of the event. A digest."""
    content: bytes = field(repr=False)
    """JSON; what ``parse`` takes."""
    subject: str = ""
    """Events that share it are about the same thing. A digest; empty when the event doesn't say what it is about."""


class Sink(Protocol):
    """Keeps events for a `Receiver`, whatever it is: the receiver answers 200 once `keep` has returned."""

    async def start(self, hand_over: HandOver | None) -> None:
        """Get ready to keep, and begin to hand over; ``hand_over`` is None where nobody handles events."""

    async def stop(self) -> None:
        """Hand over nothing more, keep nothing more. What waits stays kept."""

    async def keep(self, events: Sequence[Received]) -> None:
        """Return once all of them can't be lost any more; raise anything when they can't be kept."""


@runtime_checkable
class CountingSink(Sink, Protocol):
    """A sink that knows what waits in it."""

    async def waiting(self) -> int:
        """How many events no handler has finished."""


class Gathering:
    """Writes together what arrives together: while one write is under way, the next one gathers."""

    def __init__(self, write: Callable[[Sequence[Received]], Awaitable[None]]) -> None:
        self._write = write
        self._incoming: list[tuple[Sequence[Received], asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def keep(self, events: Sequence[Received]) -> None:
        """Return once they are written; raises what writing raised."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._incoming.append((events, kept))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._run())
        await kept

    async def ended(self) -> None:
        """Return once nothing is being written."""
        if self._writer is not None:
            await self._writer

    async def _run(self) -> None:
        while self._incoming:
            gathered, self._incoming = self._incoming, []
            failure: Exception | None = None
            try:
                await self._write([event for events, _ in gathered for event in events])
            except Exception as error:
                failure = error
            for _, kept in gathered:
                if not kept.done():
                    kept.set_exception(failure) if failure else kept.set_result(None)
