"""What our layer costs over the bare HTTP client: python -m benchmarks.calls

One GET on loopback over one kept connection, this process's CPU time; both sides alternate in one
run, so that whatever else the machine does meets both alike, and only ever adds: the least of the rounds is printed.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import socket
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count, repeat
from multiprocessing.connection import Connection
from typing import Any

import httpx2
from connected_car import b2c
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car._runtime.core.scopes.scope_rule import check

from .measure import judged

BODY = b'{"_links":{},"createdAt":"2026-01-02T03:04:05Z","energies":[{"type":"Electric","level":50.0,"autonomy":134}]}'
REPLY = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/hal+json\r\nX-RateLimit-Limit-1: 100000\r\n"
    b"X-RateLimit-Remaining-1: 99000\r\nX-RateLimit-Limit-2: 100\r\nX-RateLimit-Remaining-2: 99\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
)
ROUNDS, CALLS = 401, 6
PROFILED = 1_000
GOAL_MICROSECONDS, GOAL_NANOSECONDS = 60.0, 100.0


class _Serve(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self.transport.write(REPLY * data.count(b"\r\n\r\n"))


def _server(report: Connection) -> None:
    async def run() -> None:
        listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        report.send(listener.getsockname()[1])
        server = await asyncio.get_running_loop().create_server(_Serve, sock=listener)
        await server.serve_forever()

    asyncio.run(run())


@contextmanager
def served() -> Iterator[str]:
    """A server in another process, so that its CPU time isn't ours."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_server, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()


def _cpu(call: Callable[[], Any]) -> float:
    """Microseconds of CPU for one call."""
    began = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - began) / CALLS * 1e6


async def _async_cpu(call: Callable[[], Awaitable[Any]]) -> float:
    began = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - began) / CALLS * 1e6


def _options(url: str) -> dict[str, Any]:
    auth = Bearer("token", scopes="data:telemetry,data:position,data:trip")
    return {"auth": auth, "client_id": "id", "realm": "realm", "base_url": url}


_HEADERS = {"accept": "application/hal+json", "authorization": "Bearer token", "x-introspect-realm": "realm"}


def _sync(url: str, vehicles: Iterator[int], http: httpx2.Client | None = None) -> list[float]:
    with httpx2.Client() as bare, b2c.Client(**_options(url), http_client=http) as client:
        path = f"{url}/user/vehicles/%d/status?client_id=id"

        def got() -> None:
            bare.get(path % next(vehicles), headers=_HEADERS)

        def decoded() -> None:
            bare.get(path % next(vehicles), headers=_HEADERS).json()

        def ours() -> None:
            client.vehicles.status(str(next(vehicles)))

        return _least([[_cpu(got), _cpu(decoded), _cpu(ours)] for _ in range(ROUNDS)])


async def _async(url: str, vehicles: Iterator[int], http: httpx2.AsyncClient | None = None) -> list[float]:
    async with httpx2.AsyncClient() as bare, b2c.AsyncClient(**_options(url), http_client=http) as client:
        path = f"{url}/user/vehicles/%d/status?client_id=id"

        async def got() -> None:
            await bare.get(path % next(vehicles), headers=_HEADERS)

        async def decoded() -> None:
            (await bare.get(path % next(vehicles), headers=_HEADERS)).json()

        async def ours() -> None:
            await client.vehicles.status(str(next(vehicles)))

        return _least([[await _async_cpu(call) for call in (got, decoded, ours)] for _ in range(ROUNDS)])


def _many(url: str) -> None:
    """Calls of ours alone, for a profile."""
    with b2c.Client(**_options(url)) as client:
        for _ in range(PROFILED):
            client.vehicles.status("1")


def _many_async(url: str) -> None:
    async def run() -> None:
        async with b2c.AsyncClient(**_options(url)) as client:
            for _ in range(PROFILED):
                await client.vehicles.status("1")

    asyncio.run(run())


def _least(rounds: list[list[float]]) -> list[float]:
    # The first round opens connections and fills caches.
    return [min(column) for column in zip(*rounds[1:], strict=True)]


def _scope_check() -> float:
    """Nanoseconds of one check of a grant that is enough."""
    operation = b2c.OPERATIONS["getVehicleStatus"]
    grant = Grant.parse("data:telemetry,data:position,data:trip", b2c.scopes.VOCABULARY)
    loops = 100_000
    samples = []
    for _ in range(7):
        began = time.process_time()
        for _ in range(loops):
            check(operation, grant)
        full = time.process_time() - began
        began = time.process_time()
        for _ in range(loops):
            pass
        samples.append((full - (time.process_time() - began)) / loops * 1e9)
    return min(samples)


def _growth(warm: Callable[[], Any], work: Callable[[], Any]) -> float:
    """KiB that are held after ``work`` and weren't after ``warm``."""
    # Traced from the start: connections that take the place of warm ones would look like growth.
    tracemalloc.start()
    try:
        warm()
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        work()
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / 1024
    finally:
        tracemalloc.stop()


def _sequential_growth(url: str) -> float:
    with b2c.Client(**_options(url)) as client:

        def calls(number: int) -> None:
            for _ in range(number):
                client.vehicles.status("1")

        return _growth(lambda: calls(200), lambda: calls(10_000))


def _wide_growth(url: str) -> float:
    loop = asyncio.new_event_loop()
    client = b2c.AsyncClient(**_options(url))

    async def calls(rounds: int) -> None:
        for _ in range(rounds):
            await asyncio.gather(*(client.vehicles.status("1") for _ in range(50)))

    try:
        return _growth(lambda: loop.run_until_complete(calls(4)), lambda: loop.run_until_complete(calls(40)))
    finally:
        loop.run_until_complete(client.aclose())
        loop.close()


def main() -> None:
    with served() as url:
        print(
            f"{'GET on loopback, CPU in µs':34}{'httpx2':>8}{'+ .json()':>11}{'ours':>8}{'added to each':>16}{'ratio':>12}"
        )
        measured = (
            ("sync", _sync(url, repeat(1))),
            ("sync, addresses not seen before", _sync(url, count())),
            ("sync, over a caller's own client", _sync(url, repeat(1), httpx2.Client())),
            ("sync, both", _sync(url, count(), httpx2.Client())),
            ("async", asyncio.run(_async(url, repeat(1)))),
            ("async, addresses not seen before", asyncio.run(_async(url, count()))),
            ("async, over a caller's own client", asyncio.run(_async(url, repeat(1), httpx2.AsyncClient()))),
            ("async, both", asyncio.run(_async(url, count(), httpx2.AsyncClient()))),
        )
        for name, (got, decoded, ours) in measured:
            added, ratios = f"{ours - got:.0f} / {ours - decoded:.0f}", f"{ours / got:.2f} / {ours / decoded:.2f}"
            print(f"{name:34}{got:8.0f}{decoded:11.0f}{ours:8.0f}{added:>16}{ratios:>14}")
        for name, (got, _, ours) in measured:
            why = _many_async if name.startswith("async") else _many
            print(judged(f"added to a bare GET, {name}", ours - got, GOAL_MICROSECONDS, "µs", partial(why, url)))
        print(judged("scope check", _scope_check(), GOAL_NANOSECONDS, "ns"))
        print(f"memory kept after 10,000 calls: {_sequential_growth(url):.1f} KiB")
        print(f"memory kept after 40 times 50 calls at once: {_wide_growth(url):.1f} KiB")


if __name__ == "__main__":
    main()
