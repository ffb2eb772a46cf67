"""What can hardly be seen from outside: that the disk is waited for, that locks hold, that comparing takes the same time."""

from __future__ import annotations

import base64
import hmac
import math
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from connected_car._runtime.core.events import guard
from connected_car._runtime.core.events.guard import Guard
from connected_car._runtime.core.events.queue import REMEMBERED, EventQueue

ROOT = Path(__file__).resolve().parents[2]


def test_an_event_is_on_disk_before_it_is_answered(tmp_path: Path) -> None:
    """The connection that takes events waits for the disk (FULL is 2), overwrites what is dropped, and readers don't wait."""
    queue = EventQueue(tmp_path / "queue")

    [synchronous] = queue._intake.execute("PRAGMA synchronous").fetchone()
    [secure] = queue._intake.execute("PRAGMA secure_delete").fetchone()
    [journal] = queue._intake.execute("PRAGMA journal_mode").fetchone()
    queue.close()

    assert (synchronous, secure, journal) == (2, 1, "wal")


def test_secrets_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Path and credentials are compared by the function that takes the same time however much is right."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, expected: bytes) -> bool:
        compared.append((given, expected))
        return given == expected

    monkeypatch.setattr(guard.hmac, "compare_digest", compare)
    shown = base64.b64encode(b"car:wrong")
    scope = {"method": "POST", "path": "/hooks", "headers": [(b"authorization", b"Basic " + shown)]}

    assert Guard(("car", "right"), "/hooks").refusal(scope) == 401

    assert compared == [(b"/hooks", b"/hooks"), (shown, base64.b64encode(b"car:right"))]
    assert hmac.compare_digest is compare


def test_failures_of_a_handler_are_counted(tmp_path: Path) -> None:
    """Each one, on disk: pauses grow by them, also after a restart."""
    queue = EventQueue(tmp_path / "queue")
    queue.put([("a", b"{}")], 0.0)
    for _ in range(2):
        entry = queue.first(0.0)
        assert entry is not None
        queue.postpone(entry, 0.0)
    queue.close()

    again = EventQueue(tmp_path / "queue")
    entry = again.first(0.0)
    again.close()

    assert entry is not None
    assert entry.failures == 2


def test_keys_are_kept_as_long_as_repetitions_may_come(tmp_path: Path) -> None:
    """A finished event that is sent again within that time isn't new; after it, its key is dropped."""
    queue = EventQueue(tmp_path / "queue")
    queue.put([("a", b"{}")], 0.0)
    entry = queue.first(0.0)
    assert entry is not None
    queue.finish(entry, 0.0)

    queue.forget(REMEMBERED - 1)
    repeated = queue.put([("a", b"{}")], REMEMBERED - 1)
    queue.forget(REMEMBERED + 1)
    later = queue.put([("a", b"{}")], REMEMBERED + 1)
    queue.close()

    assert (repeated, later) == (0, 1)


# Locks are a matter between processes: each of these has its own.
CLAIM = """
import sys
from connected_car._runtime.core.events.queue import EventQueue

queue = EventQueue(sys.argv[1])
print(queue.claim())
queue.close()
"""
TAKE_AND_DIE = f"""
import asyncio, os, signal, subprocess, sys
import httpx2
from connected_car.b2c import events
from connected_car.events import Receiver
from tests.events.messages import remote

one, two = (Receiver(events.parse, queue=sys.argv[1]) for _ in range(2))

async def main():
    async with one.running(), httpx2.AsyncClient(transport=httpx2.ASGITransport(one), base_url="http://one") as http:
        print((await http.post("/", json=remote("r0"))).status_code)
        await two.waiting()
        subprocess.run([sys.executable, "-c", {CLAIM!r}, sys.argv[1]], stdout=subprocess.DEVNULL, check=True)
        for number in range(1, 4):
            print((await http.post("/", json=remote(f"r{{number}}"))).status_code)
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def process(code: str, queue: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": ":".join(filter(None, [str(ROOT), *sys.path])), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        [sys.executable, "-c", code, str(queue)], env=environment, stdout=subprocess.PIPE, text=True, timeout=60
    )


def test_a_claim_holds_against_other_processes(tmp_path: Path) -> None:
    """Also while its own process opens the queue again, looks for the claim, and closes it."""
    first, second = EventQueue(tmp_path / "queue"), EventQueue(tmp_path / "queue")
    assert (first.claim(), second.claim()) == (True, False)
    second.close()

    assert process(CLAIM, tmp_path / "queue").stdout == "False\n"
    first.close()
    assert process(CLAIM, tmp_path / "queue").stdout == "True\n"


def test_what_was_answered_with_200_outlives_other_users_of_the_file(tmp_path: Path) -> None:
    """A process with two receivers on one file is killed after another process has opened and closed it: nothing is lost."""
    died = process(TAKE_AND_DIE, tmp_path / "queue")

    queue = EventQueue(tmp_path / "queue")
    waiting = queue.waiting()
    queue.close()

    assert died.returncode == -signal.SIGKILL
    assert (died.stdout.split(), waiting) == (["200"] * 4, 4)


EXIT = """
import asyncio, sys
import httpx2
from connected_car.b2c import events
from connected_car.events import Receiver
from tests.events.messages import remote

async def handle(event):
    sys.exit(3)

async def main():
    receiver = Receiver(events.parse, handle, queue=sys.argv[1])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(receiver), base_url="http://one") as http:
        await http.post("/", json=[remote("r1"), remote("r2")])
        await asyncio.sleep(20)

asyncio.run(main())
"""


def test_a_coroutine_that_exits_ends_the_program_and_not_the_next_one(tmp_path: Path) -> None:
    """Its event is noted as failed first, so after the next start the others are handed over, not the same one again."""
    ended = process(EXIT, tmp_path / "queue")

    queue = EventQueue(tmp_path / "queue")
    entry = queue.first(math.inf)
    queue.close()

    assert ended.returncode == 3
    assert entry is not None
    assert (entry.failures, b'"r1"' in entry.content) == (1, True)
