"""Blocking work that many tasks wait for: one thread does it for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from asyncio import Task

R = TypeVar("R")


class SingleFlight:
    """Work under way. A thread for each task would take those of the whole program: name lookups need one too."""

    def __init__(self) -> None:
        self._running: dict[object, Task[Any]] = {}

    async def run(self, work: Callable[..., R], *arguments: object) -> R:
        """``work(*arguments)`` in a thread; who asks for the very same meanwhile waits for its result.

        A task that is cancelled stops waiting; the work goes on for the others. Raises what ``work`` raises.
        """
        import asyncio  # Not above: a program without an event loop needn't load it.

        loop = asyncio.get_running_loop()
        key = (loop, work, *map(id, arguments))  # The work under way keeps the arguments, and so their ids.
        task = self._running.get(key)
        if task is None:
            task = self._running[key] = loop.create_task(asyncio.to_thread(work, *arguments))
            task.add_done_callback(lambda task: self._ended(key, task))
        result: R = await asyncio.shield(task)
        return result

    def _ended(self, key: object, task: Task[Any]) -> None:
        del self._running[key]
        if not task.cancelled():
            task.exception()  # Looked at, because everybody who waited may be gone.
