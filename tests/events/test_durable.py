"""What can't be seen from outside: that the disk is waited for, and that comparing takes the same time."""

from __future__ import annotations

import base64
import hmac
from pathlib import Path

import pytest
from connected_car._runtime.core.events import guard
from connected_car._runtime.core.events.guard import Guard
from connected_car._runtime.core.events.queue import EventQueue


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
