"""Entering the world of the documentation: no network, no waiting, a home of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car._runtime.core.base.clock import Clock
from connected_car.auth import FileTokenStore

from tests.docs.inhabited import Documented
from tests.fleets import postgres


@pytest.fixture
def fleet_database(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """``dbname=fleet`` is an empty database."""
    if postgres.binaries() is None:
        pytest.skip(f"there is no PostgreSQL on this machine: {postgres.IN_HAND}")
    with postgres.server(fsync="off") as server:
        server.database("fleet")
        monkeypatch.setenv("PGHOST", str(server.folder))
        monkeypatch.setenv("PGUSER", "tester")
        yield


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[bool], Documented]:
    """Enter a clean or a dirty world: whatever opens a connection from here on talks to it."""

    def entered(dirty: bool) -> Documented:
        world = Documented(dirty)
        inside, outside = world.transport(), world.async_transport()

        async def answer(_: Any, request: httpx2.Request) -> httpx2.Response:
            return await outside.handle_async_request(request)

        monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", lambda _, request: inside.handle_request(request))
        monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", answer)
        _live_in(world, monkeypatch)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.chdir(tmp_path)
        return world

    return entered


def _live_in(world: Documented, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses of the client are lived through by the world; nobody waits outside."""

    async def pause(_: Clock, seconds: float) -> None:
        world.clock.sleep(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(Clock, "sleep", lambda _, seconds: world.clock.sleep(seconds))
    monkeypatch.setattr(Clock, "pause", pause)
    monkeypatch.setattr(Clock, "monotonic", lambda _: world.clock.monotonic())
    monkeypatch.setattr(Clock, "time", lambda _: world.clock.time())


@pytest.fixture
def sign_in(tmp_path: Path) -> Callable[[Documented], None]:
    """Put a token of a world where the programs look for it."""

    def signed_in(world: Documented) -> None:
        FileTokenStore(tmp_path / "token.json").save(world.signed_in())

    return signed_in
