"""The two loops of a sweep: threads, and tasks of an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ...core.client.session import Session, captured_replies
from .course import Course, Read, read
from .vehicle_reading import VehicleReading

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")


def in_threads(
    session: Session, start: Callable[[], Course[T]], call: Callable[[str], T], concurrency: int
) -> Generator[VehicleReading[T], None, None]:
    """Read in threads, at most ``concurrency`` at once; as many readings wait for a slow caller, and no more."""
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait  # Not needed before the first sweep.

    def one(vehicle: str) -> Read[T]:
        with captured_replies() as replies:
            try:
                return read(session, vehicle, call(vehicle), None, replies)
            except Exception as error:
                return read(session, vehicle, None, error, replies)

    course = start()
    running: set[Future[Read[T]]] = set()
    try:
        with ThreadPoolExecutor(concurrency, thread_name_prefix="sweep") as threads:
            while True:
                seconds = 0.0
                while len(running) < concurrency and (step := course.start()) is not None:
                    if isinstance(step, float):
                        seconds = step
                        break
                    running.add(threads.submit(one, step))
                if seconds:
                    course.shown(seconds)
                if running:
                    ended, running = wait(running, timeout=seconds or None, return_when=FIRST_COMPLETED)
                elif seconds:
                    session.clock.sleep(seconds)
                    continue
                else:
                    break
                for each in ended:
                    if (reading := course.ended(each.result())) is not None:
                        yield reading
                        course.delivered(reading)
                        if course.is_due:
                            course.save()
        course.finished()
    finally:
        course.close()


async def in_tasks(
    session: Session,
    start: Callable[[], Awaitable[Course[T]]],
    call: Callable[[str], Awaitable[T]],
    concurrency: int,
) -> AsyncGenerator[VehicleReading[T], None]:
    """Read in tasks, at most ``concurrency`` at once."""
    import asyncio  # Not above: a program without an event loop needn't load it.

    async def one(vehicle: str) -> Read[T]:
        with captured_replies() as replies:
            try:
                return read(session, vehicle, await call(vehicle), None, replies)
            except Exception as error:
                return read(session, vehicle, None, error, replies)

    course = await start()

    async def asked(work: Callable[[], R]) -> R:
        return await asyncio.to_thread(work) if course.blocks else work()

    running: set[Task[Read[T]]] = set()
    try:
        while True:
            seconds = 0.0
            while len(running) < concurrency and (step := await asked(course.start)) is not None:
                if isinstance(step, float):
                    seconds = step
                    break
                running.add(asyncio.create_task(one(step)))
            if seconds:
                course.shown(seconds)
            if running:
                ended, running = await asyncio.wait(
                    running, timeout=seconds or None, return_when=asyncio.FIRST_COMPLETED
                )
            elif seconds:
                await session.clock.pause(seconds)
                continue
            else:
                break
            for each in ended:
                if (reading := await asked(partial(course.ended, each.result()))) is not None:
                    yield reading
                    course.delivered(reading)
                    if course.is_due:
                        await asyncio.to_thread(course.save)
        course.finished()
    finally:
        for each in running:
            each.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await asyncio.to_thread(course.close)


async def collected(vehicles: Iterable[str] | AsyncIterable[str]) -> list[str]:
    """All names, also of an asynchronous collection."""
    if isinstance(vehicles, Iterable):
        return [*vehicles]
    return [each async for each in vehicles]
