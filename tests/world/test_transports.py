"""The same world in process, behind a server of the standard library, and as an ASGI application; and its faults."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import time
import zlib
from itertools import takewhile
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import Retry, b2c
from connected_car.errors import ConnectionFailed, ConnectionTimeout, ServiceUnavailable, StatusError
from connected_car.testing import World, electric_car

GENERATED = Path(__file__).resolve().parents[2] / "generated"
QUERY = {"client_id": "demo-client"}


@pytest.fixture
def world() -> World:
    return World([electric_car(id="car-1", level=62)])


def signed(world: World) -> dict[str, str]:
    return {"authorization": f"Bearer {world.token()}", "x-introspect-realm": "clientsB2CPeugeot"}


def test_one_world_over_three_transports(world: World) -> None:
    """The same reply in process, over HTTP and by ASGI."""
    with httpx2.Client(transport=world.transport(), headers=signed(world)) as http:
        inside = http.get("https://any.example/b2c/user/vehicles/car-1/status", params=QUERY).json()
    with world.serve() as address, httpx2.Client(headers=signed(world)) as http:
        served = http.get(f"{address}/b2c/user/vehicles/car-1/status", params=QUERY).json()

    async def asked() -> Any:
        transport = httpx2.ASGITransport(world.asgi())
        async with httpx2.AsyncClient(transport=transport, headers=signed(world)) as http:
            return (await http.get("https://any.example/b2c/user/vehicles/car-1/status", params=QUERY)).json()

    application = asyncio.run(asked())
    links = [each.pop("_links") for each in (inside, served, application)]
    assert inside == served == application
    assert links[1]["self"]["href"].startswith(address)


def test_the_quick_start_runs_against_a_served_world(world: World) -> None:
    """Only base_url, authorize_url and token_url are added to what a real program says."""
    with world.serve() as address:
        at = world.addresses(address)
        auth = b2c.OAuth2(
            brand="peugeot",
            client_id="demo-client",
            client_secret="demo-secret",
            authorize_url=at["authorize_url"],
            token_url=at["token_url"],
        )
        url = auth.authorization_url(scopes=["data:telemetry"], redirect_uri="https://me.example/")
        with httpx2.Client() as browser:
            assert "Accept" in browser.get(url).text
            auth.finish(browser.post(url, data={"decision": "accept"}).headers["location"])
        with b2c.Client(auth=auth, base_url=at["base_url"]) as client:
            assert [each.level for each in client.vehicles.status("car-1").energies or ()] == [62]
    assert world.refusals == []


def test_a_served_world_may_keep_time(world: World) -> None:
    """In real time its clock goes on by itself."""
    before = world.now
    with world.serve(real_time=True):
        end = time.monotonic() + 10
        while world.now == before and time.monotonic() < end:
            time.sleep(0.05)
    assert world.now > before


@pytest.mark.parametrize("served", [False, True])
def test_a_connection_breaks(world: World, served: bool) -> None:
    """Reset, in process and over a socket; the next call goes through."""
    import contextlib

    world.fail(trouble="reset")
    with contextlib.ExitStack() as stack:
        base = {"base_url": f"{stack.enter_context(world.serve())}/b2c"} if served else {}
        options = {**base, "retry": Retry(tries=1)}
        if served:
            options["http_client"] = None
        client = stack.enter_context(b2c_client(world, served, options))
        with pytest.raises(ConnectionFailed):
            client.user.get()
        assert client.user.get().email


def b2c_client(world: World, served: bool, options: dict[str, object]) -> b2c.Client:
    if not served:
        return world.client(b2c, **options)
    from connected_car.auth import Bearer

    options = {**options, "auth": Bearer(world.token()), "realm": "clientsB2CPeugeot", "client_id": "demo-client"}
    return b2c.Client(**options)


def test_a_dripping_reply_meets_the_deadline(world: World) -> None:
    """A byte a second, by the world's clock: the client gives up in time, and nobody waits."""
    world.fail(b2c.Vehicles.status, status=200, body={"text": "x" * 100}, trouble="drip")
    with world.client(b2c, timeout=5, retry=Retry(tries=1)) as client, pytest.raises(ConnectionTimeout):
        client.vehicles.status("car-1")


def dripped(world: World, *messages: Any) -> list[tuple[float, bytes]]:
    """When each part of a body came from the application, in seconds, and what it held; ``messages`` are read."""
    came: list[tuple[float, bytes]] = []
    world.fail(status=200, body="abc", trouble="drip")
    scope = {"type": "http", "method": "GET", "path": "/b2c/user", "query_string": b"", "headers": []}

    async def read() -> None:
        began, waiting = time.monotonic(), iter([{"type": "http.request"}, *messages])

        async def receive() -> Any:
            return next(waiting, None) or await asyncio.Event().wait()

        async def send(message: Any) -> None:
            if "body" in message:
                came.append((time.monotonic() - began, message["body"]))

        await world.asgi()(scope, receive, send)

    asyncio.run(read())
    return came


def test_a_reply_drips_from_an_application(world: World) -> None:
    """A byte a second by the machine's clock, as from a server: whoever reads it has no other."""
    came = dripped(world)

    assert [body for _, body in came] == [b"a", b"b", b"c", b""]
    assert all(number <= when < number + 0.9 for number, (when, _) in enumerate(came))


def test_a_reply_drips_for_nobody_no_longer(world: World) -> None:
    """Who has gone away is told to the application, and it ends."""
    assert [body for _, body in dripped(world, {"type": "http.disconnect"})] == [b"a"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"status": 503, "retry_after": "soon"}, ServiceUnavailable),
        ({"status": 502, "html": True}, StatusError),
        ({"status": 500, "body": "no json"}, StatusError),
    ],
)
def test_gateways_in_trouble(world: World, fault: dict[str, object], kind: type[Exception]) -> None:
    """Rubbish in Retry-After, a page in HTML, a text: an error of ours, then all is well."""
    world.fail(b2c.Vehicles.status, **fault)
    with world.client(b2c, retry=Retry(tries=1)) as client:
        with pytest.raises(kind):
            client.vehicles.status("car-1")
        assert client.vehicles.status("car-1")


def test_a_client_waits_in_the_world_s_time(world: World) -> None:
    """Retries cost the world seconds and nobody else any: Retry-After is lived through."""
    before = world.now
    world.fail(b2c.Vehicles.status, status=503, retry_after="40", times=1)
    with world.client(b2c) as client:
        assert client.vehicles.status("car-1")
    assert (world.now - before).total_seconds() >= 40


def test_nothing_of_the_world_is_loaded_unless_asked_for() -> None:
    """A program that calls an API loads no module of it."""
    code = "import sys; from connected_car import b2c; b2c.Client; print([each for each in sys.modules if '.world' in each])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=GENERATED)
    assert done.stdout.strip() == "[]"


def test_the_wheel_grows_by_little() -> None:
    """Everything of the world, compressed as a wheel compresses, is at most 150 KiB."""
    files = [
        path
        for path in (GENERATED / "connected_car" / "_runtime" / "world").rglob("*")
        if path.suffix in (".py", ".json")
    ]
    assert files
    assert sum(len(zlib.compress(path.read_bytes(), 6)) for path in files) <= 150 * 1024


def test_the_plugin_gives_fixtures_and_shows_the_last_exchanges(pytester_code: Path) -> None:
    """A failing test of a user's shows method and path of the last calls, and no identifier."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(pytester_code)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(GENERATED), "PATH": ""},
        cwd=pytester_code.parent,
    )
    assert "1 failed" in done.stdout
    assert "GET b2c /user/vehicles/{id}/status" in done.stdout
    assert "car-SECRET" not in done.stdout.partition("last exchanges")[2]


@pytest.fixture
def pytester_code(tmp_path: Path) -> Path:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["connected_car.testing.pytest"]\n')
    code = "def test_it(world, car, client):\n    car.id = 'car-SECRET'\n    assert client.vehicles.status(car.id) is None\n"
    (tmp_path / "test_users.py").write_text(code)
    return tmp_path / "test_users.py"


def exchanged(address: str, *requests: bytes) -> list[bytes]:
    """What a server says to each of them on one connection; nothing once it has closed it."""
    import socket

    host, _, port = address.removeprefix("http://").partition(":")
    replies = []
    with socket.create_connection((host, int(port)), timeout=10) as connection, connection.makefile("rb") as replied:
        for each in requests:
            try:
                connection.sendall(each)
                head = b"".join(takewhile(bytes.strip, iter(replied.readline, b"")))
            except OSError:
                head = b""
            length = re.search(rb"(?i)content-length: (\d+)", head)
            replies.append(head + replied.read(int(length[1]) if length else 0))
    return replies


def posted(world: World, fields: str, body: bytes) -> bytes:
    """A request for a new callback."""
    given = {"host": "world", "content-type": "application/json", **signed(world)}
    lines = ["POST /b2c/user/callbacks?client_id=demo-client HTTP/1.1", *(f"{key}: {given[key]}" for key in given)]
    return "\r\n".join([*lines, fields, "", ""]).encode() + body


CALLBACK = b'{"callback": {"webhook": {"name": "me", "target": "https://me.example/"}}}'
FIRST, REST = CALLBACK[:20], CALLBACK[20:]


@pytest.mark.parametrize(
    "body",
    [
        b"%x\r\n%b\r\n0\r\n\r\n" % (len(CALLBACK), CALLBACK),
        # Sizes in any case and with zeros before them, extensions, fields after the end (RFC 9112, sections 7.1 to 7.1.2).
        b"14;of=the first\r\n%b\r\n00%X ; last\r\n%b\r\n000\r\nx-sum: 1\r\nx-more: 2\r\n\r\n"
        % (FIRST, len(REST), REST),
    ],
)
def test_a_body_in_chunks(world: World, body: bytes) -> None:
    """It is read to its end, and the next request on the connection begins after it."""
    request = posted(world, "Transfer-Encoding: Chunked", body)
    with world.serve() as address:
        first, second = exchanged(address, request, request)

    assert b'"callbackId":' in first
    assert b'"callbackId":' in second
    assert [each.content for each in world.requests] == [CALLBACK, CALLBACK]


@pytest.mark.parametrize(
    ("fields", "body", "status"),
    [
        ("transfer-encoding: chunked", b"nine\r\n", 400),  # 7.1: a size is a number to the base of 16
        ("transfer-encoding: chunked", b"2\r\nabc\r\n0\r\n\r\n", 400),  # 7.1: a chunk is as long as it says
        ("transfer-encoding: chunked\r\ncontent-length: 2", b"2\r\nab\r\n0\r\n\r\n", 400),  # 6.3, rule 3
        ("transfer-encoding: gzip", b"", 400),  # 6.3, rule 4
        ("transfer-encoding: gzip, chunked", b"0\r\n\r\n", 501),  # 6.1
        ("content-length: two", b"ab", 400),  # 6.3, rule 5
        ("content-length: -1", b"ab", 400),
        ("content-length: 2\r\ncontent-length: 3", b"abc", 400),
    ],
)
def test_a_body_without_an_end_closes_the_connection(world: World, fields: str, body: bytes, status: int) -> None:
    """It is refused, the world hears nothing of it, and what follows is taken for no request."""
    with world.serve() as address:
        first, second = exchanged(address, posted(world, fields, body), posted(world, "content-length: 0", b""))

    assert first.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"connection: close" in first.lower()
    assert (second, world.requests) == (b"", [])
