"""The example receiver does what its text says."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from runpy import run_path
from typing import Any

import httpx2
import pytest

from tests.events.messages import VIN, remote

EXAMPLE = Path(__file__).parents[2] / "examples" / "receiver.py"


def test_receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is posted to the example, twice, stands in its database, once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RECEIVER_PASSWORD", "s3cret")
    example: dict[str, Any] = run_path(str(EXAMPLE))
    app = example["app"]

    async def scenario() -> list[int]:
        transport = httpx2.ASGITransport(app=app)
        base = "http://car:s3cret@receiver.example"
        async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=transport, base_url=base) as http:
            answers = [await http.post("/notifications", json=remote("r1")) for _ in range(2)]
            while await example["receiver"].waiting():
                await asyncio.sleep(0.01)
        return [answer.status_code for answer in answers]

    assert asyncio.run(scenario()) == [200, 200]
    rows = sqlite3.connect(tmp_path / "events.sqlite").execute("SELECT kind, vin, status FROM event").fetchall()
    assert rows == [("remote", VIN, "Success")]
