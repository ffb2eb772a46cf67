"""A command is sent at most once per call, counted at a server: every fault, every client, every option."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.auth.store import MemoryTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.http.retry import Retry

from tests.sdk import counting_server as faults
from tests.sdk.counting_server import CountingServer, Fault, reply

FAULTS: dict[str, Fault] = {
    "401": reply(401),
    "403": reply(403),
    "408": reply(408),
    "429": reply(429),
    "429-soon": reply(429, b"{}", "Retry-After: 0"),
    "500": reply(500),
    "502": reply(502),
    "503-soon": reply(503, b"{}", "Retry-After: 0"),
    "504": reply(504),
    "307": reply(307, b"", "Location: /elsewhere"),
    "hang-up": faults.hang_up,
    "reset": faults.reset,
    "cut-off": faults.cut_off,
    "nonsense": faults.nonsense,
    "silence": faults.silence,
    "no-json": reply(202, b"<html>"),
    "taken": reply(202, b'{"remoteActionId": "r"}'),
}
CLIENTS = ("sync", "sync-httpx2", "sync-httpx", "async", "async-httpx2", "async-httpx")
OPTIONS: dict[str, dict[str, Any]] = {
    "plain": {"auth": Bearer("t")},
    "patient": {"auth": Bearer("t"), "retry": Retry(tries=9, first=0.001, longest=0.002), "validate": False},
    "renewable": {},
}
BODY = {"horn": {"state": "Activated", "nbHorn": 1}}
TOKEN = b'{"access_token": "new", "refresh_token": "r2", "expires_in": 3600}'


def signed_in(url: str, left: float) -> b2c.OAuth2:
    """With a token that ends in ``left`` seconds."""
    store = MemoryTokenStore(Token("old", "r1", time.time() + left, 3600.0))
    return b2c.OAuth2(client_id="c", client_secret="s", token_url=f"{url}/token", store=store)


def options_for(url: str, name: str) -> dict[str, Any]:
    given = {"auth": signed_in(url, 3600.0)} if name == "renewable" else {}
    return {"base_url": url, "client_id": "c", "timeout": 0.5, "scope_check": "off", **given, **OPTIONS[name]}


def own_http(kind: str) -> dict[str, Any]:
    library = {"httpx": httpx, "httpx2": httpx2}.get(kind.partition("-")[2])
    if library is None:
        return {}
    return {
        "http_client": library.Client(verify=False) if kind.startswith("sync") else library.AsyncClient(verify=False)
    }


def send(module: Any, kind: str, options: dict[str, Any], *calls: Any) -> None:
    """Each of ``calls`` (functions of a client) on one client; whatever it raises is no matter here."""
    given = {**options, **own_http(kind)}
    if kind.startswith("sync"):
        with module.Client(**given) as client:
            for call in calls:
                with contextlib.suppress(module_errors(module)):
                    call(client)
        return

    async def run() -> None:
        async with module.AsyncClient(**given) as client:
            for call in calls:
                with contextlib.suppress(module_errors(module)):
                    await call(client)

    asyncio.run(run())


def module_errors(module: Any) -> type[Exception]:
    package = module.__name__.partition(".")[0]
    base = {"connected_car": "ConnectedCarError", "bookshop_once": "BookshopOnceError"}[package]
    found: type[Exception] = getattr(importlib.import_module(f"{package}.errors"), base)
    return found


def remote(client: Any) -> Any:
    return client.remotes.send("vehicle", "callback", body=b2c.models.Remote.from_wire(BODY))


def undocumented(client: Any) -> Any:
    return client.request("POST", "/new-thing", body={})


def answering(fault: Fault) -> CountingServer:
    """Commands meet the fault; the token endpoint and reads work."""
    good = {"POST /token": reply(200, TOKEN)}
    return CountingServer(lambda line: good.get(line) or (fault if line.startswith("POST") else reply(403)))


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_command_goes_out_once(fault: str, kind: str, options: str) -> None:
    """Whatever comes back, or doesn't: one call, one POST, and none more after a refused token."""
    for patience in (0.2, 2.0, 60.0):
        server = answering(FAULTS[fault])
        with server.running() as url:
            send(b2c, kind, {**options_for(url, options), "timeout": patience}, remote)
        if server.seen:  # Else this machine was too busy to send anything in so short a time.
            break

    assert server.count("POST /user") == 1
    assert server.count("POST /token") == 0


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("fault", ["401", "503-soon", "hang-up"])
def test_a_post_that_no_document_knows_goes_out_once(fault: str, kind: str) -> None:
    """What isn't called safe is a command."""
    server = answering(FAULTS[fault])
    with server.running() as url:
        send(b2c, kind, options_for(url, "patient"), undocumented)

    assert server.count("POST /new-thing") == 1


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("ending", [faults.hang_up, faults.reset], ids=["hang-up", "reset"])
def test_a_stale_connection_takes_a_command_once(ending: Fault, kind: str) -> None:
    """A connection that was kept and breaks under the command: nobody knows, so nothing is sent again."""
    server = CountingServer(lambda line: ending if line.startswith("POST") else reply(200))
    with server.running() as url:
        send(b2c, kind, options_for(url, "patient"), lambda client: client.request("GET", "/x"), remote)

    assert server.seen[0].startswith("GET /x")
    assert server.count("POST") == 1


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("left", [200.0, -10.0], ids=["due", "over"])
def test_a_token_that_is_due_is_renewed_before_the_command(left: float, kind: str) -> None:
    """First the token, then the command, each once; a refusal of the new token is told, nothing follows."""
    server = answering(FAULTS["401"])
    with server.running() as url:
        send(b2c, kind, {**options_for(url, "plain"), "auth": signed_in(url, left)}, remote)

    assert [line.partition("?")[0].split("/")[1] for line in server.seen if line.startswith("POST")] == [
        "token",
        "user",
    ]


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_refused_read_is_renewed_and_repeated_once(kind: str) -> None:
    """What only reads may go out again: once, with a new token."""
    server = CountingServer(lambda line: reply(200, TOKEN) if "token" in line else reply(401))
    with server.running() as url:
        send(b2c, kind, options_for(url, "renewable"), lambda client: client.vehicles.status("v"))

    assert (server.count("GET"), server.count("POST /token")) == (2, 1)


ORDERS = """
openapi: 3.0.3
info: {title: Bookshop, version: '1'}
paths:
  /orders:
    post:
      operationId: order
      tags: [Orders]
      requestBody: {content: {application/json: {schema: {type: object, properties: {book: {type: string}}}}}}
      responses: {'200': {description: ''}}
  /search:
    post:
      operationId: search
      tags: [Orders]
      x-retry: safe
      requestBody: {content: {application/json: {schema: {type: object, properties: {title: {type: string}}}}}}
      responses: {'200': {description: ''}}
"""


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Iterator[Any]:
    """A package that was made from a document of somebody else."""
    folder = tmp_path_factory.mktemp("bookshop")
    (folder / "shop.yaml").write_text(ORDERS)
    words = ["--document", str(folder / "shop.yaml"), "--name", "orders", "--package", "bookshop_once"]
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", *words, "--out", str(folder)], cwd=root, check=True,
        capture_output=True,
    )  # fmt: skip
    sys.path.insert(0, str(folder))
    yield importlib.import_module("bookshop_once.orders")
    sys.path.remove(str(folder))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("fault", FAULTS)
def test_an_order_at_a_bookshop_goes_out_once(fault: str, kind: str, orders: Any) -> None:
    """The same for a document that says nothing of commands: every POST is one."""
    server = answering(FAULTS[fault])
    with server.running() as url:
        retry = importlib.import_module("bookshop_once").Retry(tries=5, first=0.001, longest=0.002)
        send(orders, kind, {"base_url": url, "timeout": 0.5, "retry": retry},
             lambda client: client.orders.order(body=orders.models.OrderBody(book="b")))  # fmt: skip

    assert server.count("POST /orders") == 1


@pytest.mark.parametrize("fault", ["503-soon", "hang-up", "504"])
def test_a_post_that_is_called_safe_is_repeated(fault: str, orders: Any) -> None:
    """``x-retry: safe`` in the document: it only reads, so it is sent like a GET."""
    server = answering(FAULTS[fault])
    with server.running() as url:
        retry = importlib.import_module("bookshop_once").Retry(tries=3, first=0.001, longest=0.002)
        send(orders, "sync", {"base_url": url, "timeout": 0.5, "retry": retry},
             lambda client: client.orders.search(body=orders.models.SearchBody(title="t")))  # fmt: skip

    assert server.count("POST /search") == 3
