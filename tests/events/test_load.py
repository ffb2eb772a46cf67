"""Events in bursts of a hundred, with repetitions and a crash: each is stored exactly once."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.events.messages import monitor, remote
from tests.ports import free_port


def events(count: int) -> list[Any]:
    """So many of each kind, all different."""
    told = [remote(f"r{n}", status) for n in range(count // 2) for status in ("Accepted", "Success")]
    times = [f"2030-01-31T{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}Z" for n in range(count)]
    return told + [monitor(f"m{n % 5}", time) for n, time in enumerate(times)]


RETRY_AFTER = 10.0
"""Seconds after which the publisher of the end-user API gives a try up and sends the event again."""


class Server:
    """The receiver in a process of its own."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self.process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "uvicorn", "tests.events.store:receiver", f"--port={self.port}"]
        environment = os.environ | {
            "STORE_FOLDER": str(self.folder),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }
        process = subprocess.Popen([*command, "--log-level=warning"], env=environment)
        for _ in range(600):
            if self.listens():
                return process
            assert process.poll() is None
            time.sleep(0.05)
        raise AssertionError("the receiver doesn't start")

    def listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def crash(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process = self._start()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with free_port() as port:
        running = Server(tmp_path, port)
        yield running
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait()


class Publisher:
    """Sends every body until it is answered with 200, as the publisher does."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.repeated = 0
        self.late = 0

    async def deliver(self, http: httpx2.AsyncClient, body: Any) -> None:
        while True:
            try:
                answer = await http.post("/hooks", json=body, timeout=RETRY_AFTER)
            except httpx2.TimeoutException:
                self.late += 1
            except httpx2.TransportError:
                pass
            else:
                if answer.status_code == 200:
                    return
            self.repeated += 1
            await asyncio.sleep(0.05)

    async def publish(self, events: list[Any]) -> None:
        dice = random.Random(7)
        limits = httpx2.Limits(max_connections=100)
        base = f"http://car:secret@127.0.0.1:{self.server.port}"
        async with httpx2.AsyncClient(base_url=base, limits=limits, trust_env=False) as http:
            for start in range(0, len(events), 100):
                burst = events[start : start + 100]
                bodies: list[Any] = [*burst, *dice.sample(events[: start + 100], 30)]
                # A batch of what was sent before, as after an outage.
                bodies.append(dice.sample(events[: start + 100], 100))
                dice.shuffle(bodies)
                sending = asyncio.gather(*(self.deliver(http, body) for body in bodies))
                if start == len(events) // 2:
                    await asyncio.sleep(0.1)
                    await asyncio.to_thread(self.server.crash)
                await sending


def stored(folder: Path) -> tuple[list[tuple[str, str]], int]:
    """Ids and states in the handler's store, and how many calls the handler had."""
    base = sqlite3.connect(folder / "store.sqlite", timeout=10)
    rows = base.execute("SELECT id, status FROM event").fetchall()
    [[calls]] = base.execute("SELECT count(*) FROM call").fetchall()
    base.close()
    return rows, calls


def waiting(folder: Path) -> int:
    base = sqlite3.connect(folder / "queue.sqlite", timeout=10)
    [[count]] = base.execute("SELECT count(*) FROM event WHERE finished IS NULL").fetchall()
    base.close()
    return int(count)


@pytest.mark.parametrize("count", [200, pytest.param(1000, marks=pytest.mark.slow)])
def test_each_event_is_stored_exactly_once(server: Server, count: int) -> None:
    """After bursts, repetitions, a kill and a restart the store holds each event once; all were answered in time."""
    publisher = Publisher(server)

    asyncio.run(publisher.publish(events(count)))
    while waiting(server.folder):
        time.sleep(0.05)
    code = server.stop()

    rows, calls = stored(server.folder)
    assert len(rows) == 2 * count
    assert sorted(id for id, status in rows if status == "Success") == sorted(f"r{n}" for n in range(count // 2))
    # Only the event that was in hand when the process was killed may have come twice.
    assert calls - len(rows) in (0, 1)
    assert publisher.late == 0
    assert code in (0, -signal.SIGTERM)


def test_a_stop_in_the_middle_loses_nothing(server: Server) -> None:
    """An ordinary stop while events wait keeps them; the next start hands them over."""

    async def publish() -> None:
        async with httpx2.AsyncClient(base_url=f"http://car:secret@127.0.0.1:{server.port}", trust_env=False) as http:
            await Publisher(server).deliver(http, events(400)[:400])

    held = server.folder / "held"
    held.touch()
    asyncio.run(publish())
    server.process.send_signal(signal.SIGTERM)
    while server.listens():
        time.sleep(0.01)
    held.unlink()
    server.process.wait(timeout=30)
    left = waiting(server.folder)
    server.process = server._start()
    while waiting(server.folder):
        time.sleep(0.05)
    server.stop()

    rows, calls = stored(server.folder)
    assert left > 0
    assert len(rows) == calls == 400
