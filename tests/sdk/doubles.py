"""What the tests of the calling layer share: a clock that only counts, and clients over a function.

A world answers as gateways do. Here stands what none does: bytes that are no reply, links that lead astray, headers in
forms that nobody published, a body for every error that was ever seen; and the exact bytes of a request without
anything of a sign-in around them.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import connected_car
import httpx2
from connected_car import b2c
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.base.clock import Clock

BASE = "https://api.example/v4"
VIN = "VR3TESTTEST000001"
TOKEN = "SECRET-ACCESS-TOKEN-1"
CLIENT_ID = "SECRET-CLIENT-ID"
VEHICLE = "SECRET-VEHICLE-ID"
SECRETS = (VIN, TOKEN, CLIENT_ID, VEHICLE, "SECRET-CLIENT-SECRET", "SECRET-REFRESH", "48.1234", "SECRET-PASSWORD")

Handler = Callable[[httpx2.Request], httpx2.Response]


class CountingClock(Clock):
    """Waiting costs nothing and is written down; the wall clock may be set."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.wall = 1_750_000_000.0
        self.elapsed = 0.0

    def monotonic(self) -> float:
        return self.elapsed

    def time(self) -> float:
        return self.wall

    def random(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.elapsed += seconds
        self.wall += seconds

    async def pause(self, seconds: float) -> None:
        self.sleep(seconds)


class Script:
    """Answers one reply after the other, the last one for ever; keeps the requests."""

    def __init__(self, *replies: httpx2.Response | Exception | Handler) -> None:
        self._replies = list(replies)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        reply = self._replies[min(len(self.requests), len(self._replies)) - 1]
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, httpx2.Response):
            # A response is read once; the script may repeat its last one.
            return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.content)
        return reply(request)

    @property
    def http(self) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self))

    @property
    def async_http(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self))


def answer(status: int, body: Any = None, **headers: str) -> httpx2.Response:
    """A reply with a JSON body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return (
        httpx2.Response(status, json=body, headers=named)
        if body is not None
        else httpx2.Response(status, headers=named)
    )


def client(script: Script, **options: Any) -> b2c.Client:
    """A client of the end-user API over a script."""
    given = {"auth": Bearer(TOKEN), "client_id": CLIENT_ID, "base_url": BASE, "clock": CountingClock(), **options}
    return b2c.Client(http_client=script.http, **given)


def async_client(script: Script, **options: Any) -> b2c.AsyncClient:
    """The same in an event loop."""
    given = {"auth": Bearer(TOKEN), "client_id": CLIENT_ID, "base_url": BASE, "clock": CountingClock(), **options}
    return b2c.AsyncClient(http_client=script.async_http, **given)


def frames_of(error: BaseException) -> list[str]:
    """Every frame of the package, of the error and of all that led to it, with its variables as tracebacks show them."""
    found: list[str] = []
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            waiting += filter(None, (one.__cause__, one.__context__))
            stack = traceback.TracebackException.from_exception(one, capture_locals=True).stack
            found += [f"{each.name}: {each.locals}" for each in stack if each.filename.startswith(_PACKAGE)]
    return found


_PACKAGE = str(Path(connected_car.__file__).parent)
