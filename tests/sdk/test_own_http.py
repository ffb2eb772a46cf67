"""The HTTP client that is made here says on the wire what httpx2 itself would say."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.core.auth.credentials import Bearer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.sdk.doubles import CLIENT_ID, TOKEN
from tests.sdk.loopback import served

COOKIE = "affinity=node-7"
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
CALLS = [
    ("GET", "/user/vehicles/ä b?", {"locale": "fr FR", "list": ["1", "a&b"]}, None),
    ("POST", "/user/callbacks", None, {"label": "é"}),
    ("PUT", "/user/callbacks/1", None, {}),
    ("DELETE", "/user/callbacks/1", None, None),
    ("GET", "/user/vehicles/ä b?", {"locale": "fr FR", "list": ["1", "a&b"]}, None),
]


@pytest.fixture
def echo() -> Iterator[tuple[str, list[Any]]]:
    """A server that keeps what it is told, and sends a cookie with its first reply."""
    heard: list[Any] = []

    async def keep(request: Request) -> Response:
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        heard.append((request.method, request.scope["raw_path"], request.url.query, headers, await request.body()))
        return JSONResponse({}, headers={} if "cookie" in headers else {"set-cookie": f"{COOKIE}; Path=/"})

    methods = ["GET", "POST", "PUT", "DELETE"]
    with served(Starlette(routes=[Route("/{path:path}", keep, methods=methods)])) as url:
        yield url, heard


def call_all(url: str, asynchronous: bool, http: Any = None) -> None:
    given: dict[str, Any] = {"auth": Bearer(TOKEN), "client_id": CLIENT_ID, "realm": "r", "base_url": url}
    if not asynchronous:
        with b2c.Client(**given, headers={"accept-encoding": "identity"}, http_client=http) as client:
            for method, path, query, body in CALLS:
                client.request(method, path, query=query, body=body, headers={"X-One": "1"})
        return

    async def run() -> None:
        async with b2c.AsyncClient(**given, headers={"accept-encoding": "identity"}, http_client=http) as client:
            for method, path, query, body in CALLS:
                await client.request(method, path, query=query, body=body, headers={"X-One": "1"})

    asyncio.run(run())


@both
def test_requests_are_those_of_the_library(echo: tuple[str, list[Any]], asynchronous: bool) -> None:
    """Method, address, every header but cookies, and body: no different from a plain httpx2 client's."""
    url, heard = echo

    call_all(url, asynchronous)
    ours = heard.copy()
    heard.clear()
    call_all(url, asynchronous, httpx2.AsyncClient() if asynchronous else httpx2.Client())

    for *_, headers, _ in heard:
        headers.pop("cookie", None)
    assert ours == heard
    assert {headers["accept-encoding"] for *_, headers, _ in ours} == {"identity"}


@both
def test_cookies_are_not_kept(echo: tuple[str, list[Any]], asynchronous: bool) -> None:
    """What a server sets in one reply goes out with no later call: it may be another user's."""
    url, heard = echo

    for _ in range(2):
        call_all(url, asynchronous)

    assert len(heard) == 2 * len(CALLS)
    assert [headers for *_, headers, _ in heard if "cookie" in headers] == []
