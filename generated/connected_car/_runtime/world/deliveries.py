"""Notifications handed to somebody's web application: as published, several at once, and odd in each member."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping, MutableMapping
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx2

from ..core.base.asgi import AsgiApplication
from .cars import Car
from .deviations import KINDS, altered
from .monitors import Monitor
from .notifications import Subscription
from .remotes import RemoteRun
from .state import CLIENT_ID, WorldState
from .telling import monitor_message, remote_message

APIS = ("b2c", "b2b", "platform")
LEVEL = "vehicle.energy.electric.level"
_ODD = ("Failed", "a monitor")
"""The messages that have all members; those of other states would only say it again."""
_ORIGIN = "http://application.example"


def messages(state: WorldState, car: Car) -> Iterator[tuple[str, Any]]:
    """What each API sends of a car: a command that ended, one that failed, a monitor that came true."""
    for api in APIS:
        holder = "channel" if api == "platform" else "callback"
        form = {"label": "contract", holder: {"webhook": {"name": "contract", "target": _ORIGIN}}}
        subscription = Subscription(api, CLIENT_ID, form, state.now, fleet=state.fleet)
        for status, failure in (("Accepted", None), ("Success", None), ("Failed", "Timeout")):
            run = RemoteRun(car, "horn", {}, {}, subscription, state.now, status=status, failure=failure)
            yield f"{api}: a command, {status}", remote_message(run, state.now)
        trigger = {"name": "low", "data": {"data": LEVEL, "op": "lowerThan", "value": ["20"]}}
        asked = {"triggerParam": {"triggers": [trigger], "boolExp": "(low)"}, "extendedEventParam": ["vehicle.status"]}
        monitor = Monitor(subscription, asked, [car], state.now, None)
        yield f"{api}: a monitor", monitor_message(monitor, car, {LEVEL: 15}, {LEVEL: 25}, False, state.now)


def deliveries(state: WorldState, car: Car) -> Iterator[tuple[str, Any, bool]]:
    """Name of each case, what is posted, and whether it is as published."""
    for name, message in messages(state, car):
        yield name, message, True
        yield f"{name}, twice in a list", [message, message], True
        for place in places(message) if name.endswith(_ODD) else ():
            for kind in KINDS:
                yield f"{name}, {place}: {kind}", altered(message, place, kind), False
    yield "no JSON", None, False


def places(message: Any, at: str = "") -> Iterator[str]:
    """Every member of a message, lists passed through."""
    for each in message if isinstance(message, list) else [message]:
        if isinstance(each, Mapping):
            for name, value in each.items():
                yield f"{at}{name}"
                yield from places(value, f"{at}{name}.")


def delivered(
    application: AsgiApplication, path: str, state: WorldState, car: Car
) -> list[tuple[str, BaseException | None]]:
    """Each case with what the application raised or how it refused; None for what it took."""
    return asyncio.run(_delivered(application, path, state, car))


async def _delivered(
    application: AsgiApplication, path: str, state: WorldState, car: Car
) -> list[tuple[str, BaseException | None]]:
    found: list[tuple[str, BaseException | None]] = []
    transport = httpx2.ASGITransport(app=application)
    async with _running(application), httpx2.AsyncClient(transport=transport, base_url=_ORIGIN) as http:
        for name, message, published in deliveries(state, car):
            content = b"<html>" if message is None else json.dumps(message).encode()
            try:
                reply = await http.post(path, content=content, headers={"content-type": "application/json"})
            except Exception as error:
                found.append((name, error))
                continue
            wrong = reply.status_code >= (300 if published else 500) and (published or not _is_refusal(reply))
            found.append((name, RuntimeError(f"answered {reply.status_code}") if wrong else None))
    return found


def _is_refusal(reply: httpx2.Response) -> bool:
    """The published way to say that a message is bad: an error of the server's kind, with a code."""
    try:
        body = reply.json()
    except ValueError:
        return False
    return isinstance(body, dict) and isinstance(body.get("code"), int)


@asynccontextmanager
async def _running(application: AsgiApplication) -> AsyncIterator[None]:
    """Start and stop it, as a server does (ASGI lifespan)."""
    came: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
    said: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
    await came.put({"type": "lifespan.startup"})
    task = asyncio.create_task(_quietly(application({"type": "lifespan", "state": {}}, came.get, said.put), said))
    await said.get()
    try:
        yield
    finally:
        await came.put({"type": "lifespan.shutdown"})
        await task


async def _quietly(running: Awaitable[None], said: asyncio.Queue[MutableMapping[str, Any]]) -> None:
    """An application that has no lifespan says so by raising."""
    with suppress(Exception):
        await running
    await said.put({"type": "over"})
