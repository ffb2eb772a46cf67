"""The world that programs of the documentation run in: no network, no waiting, a home of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car._runtime.core.base.clock import Clock
from connected_car.auth import FileTokenStore, Token

from tests.docs.world import GRANTED, World


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[bool], World]:
    """Enter a clean or a dirty world: whatever opens a connection from here on talks to it."""

    def entered(dirty: bool) -> World:
        world = World(dirty)

        async def answer(_: Any, request: httpx2.Request) -> httpx2.Response:
            return world.answer(request)

        monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", lambda _, request: world.answer(request))
        monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", answer)
        _stop_the_clock(monkeypatch)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.chdir(tmp_path)
        return world

    return entered


def _stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses pass at once; the monotonic clock goes on by them, so that deadlines still come."""
    passed = [0.0]

    async def pause(_: Clock, seconds: float) -> None:
        passed[0] += seconds
        await asyncio.sleep(0)

    monkeypatch.setattr(Clock, "sleep", lambda _, seconds: passed.__setitem__(0, passed[0] + seconds))
    monkeypatch.setattr(Clock, "pause", pause)
    monkeypatch.setattr(Clock, "monotonic", lambda _: passed[0])


@pytest.fixture
def sign_in(tmp_path: Path) -> Callable[[World], None]:
    """Put a token of a world where the programs look for it."""

    def signed_in(world: World) -> None:
        token = Token(**world.signed_in(), scopes=GRANTED, expires_at=world.now.timestamp() + 3600)
        FileTokenStore(tmp_path / "token.json").save(token)

    return signed_in
