"""Requests over a caller's own HTTP client are those that this client builds itself."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.core.http.built_request import address, is_plain, request_of
from hypothesis import example, given
from hypothesis import strategies as st

_HOSTS = (
    "https://api.example.com",
    "http://127.0.0.1:8080",
    "HTTPS://EXAMPLE.com:443",
    "http://[::1]:80",
    "https://é.example",
)
_PIECES = st.sampled_from(
    ["a", "Z9", "-", "_", "/", "//", ".", "..", "%41", "%2f", "é", "~", "?", "&", "=", "#", ":", " ", "@", "+"]
)


@given(st.sampled_from(_HOSTS), st.lists(_PIECES, max_size=12).map("".join))
@example("https://api.example.com", "/user/vehicles/1/status?client_id=id&a=")
@example("http://127.0.0.1:8080", "/a/../b")
@example("http://127.0.0.1:8080", "/a?")
def test_an_address_is_what_httpx2_makes_of_it(host: str, rest: str) -> None:
    """Path, query, host and port, byte by byte, however odd the address is."""
    url = f"{host}/{rest}"

    for _ in range(2):
        made, meant = address(url), httpx2.URL(url)
        assert (made, str(made), made.raw_path) == (meant, str(meant), meant.raw_path)
        assert (made.query, made.fragment, made.netloc, made.port) == (
            meant.query,
            meant.fragment,
            meant.netloc,
            meant.port,
        )


@pytest.mark.parametrize("kind", [httpx2.Client, httpx2.AsyncClient])
@pytest.mark.parametrize("body", [{"content": None}, {"content": b"{}"}, {"files": {"a": ("n", b"x")}}])
def test_what_the_callers_client_adds_goes_out(kind: Any, body: dict[str, Any]) -> None:
    """Its headers, in its spelling and as often as they are there, and its cookies; ours win. Changes count at once."""
    http = kind(headers=[("X-Twice", "1"), ("X-Twice", "2"), ("Accept", "text/plain")], cookies={"a": "b"})
    ours = {"accept": "application/json", "authorization": "Bearer t"}

    for _ in range(2):
        made = request_of(http, "POST", "https://api.example.com/a", headers=ours, timeout=5.0, **body)
        meant = http.build_request("POST", "https://api.example.com/a", headers=ours, timeout=5.0, **body)
        differs = {"content-type"} if "files" in body else set()
        assert [each for each in made.headers.raw if each[0].decode().lower() not in differs] == [
            each for each in meant.headers.raw if each[0].decode().lower() not in differs
        ]
        assert (made.method, made.url, made.extensions) == (meant.method, meant.url, meant.extensions)
        http.headers["User-Agent"] = "mine"
        http.cookies.set("c", "d")


@pytest.mark.parametrize("kind", [httpx2.Client, httpx2.AsyncClient])
@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "OPTIONS", "POST", "PUT", "PATCH", "QUERY", "PURGE"])
@pytest.mark.parametrize("hosts", [{}, {"client": "a.example"}, {"call": "b.example"}, {"client": "a", "call": "b"}])
def test_a_request_without_a_body_is_what_httpx2_makes_of_it(kind: Any, method: str, hosts: dict[str, str]) -> None:
    """Header by header in their order, a Host that somebody set and a length where the method has one; read already."""
    url = "https://api.example.com:8443/a?b=c"
    http = kind(headers={"Host": hosts["client"]} if "client" in hosts else {}, cookies={"a": "b"})
    ours = {"accept": "application/json", **({"host": hosts["call"]} if "call" in hosts else {})}

    made = request_of(http, method, url, headers=ours, timeout=5.0, content=None)
    meant = http.build_request(method, url, headers=ours, timeout=5.0, content=None)

    assert made.headers.raw == meant.headers.raw
    assert (made.method, made.url, made.extensions, made.content) == (method, url, meant.extensions, b"")
    assert isinstance(made.stream, httpx2.ByteStream)


def test_a_client_that_builds_requests_itself_is_asked() -> None:
    """A derived class, one that wraps, a replaced method and parameters of the client all go before our short cut."""
    asked: list[str] = []

    class Derived(httpx2.Client):
        def build_request(self, method: str, url: Any, **more: Any) -> httpx2.Request:
            asked.append(f"derived {url}")
            return super().build_request(method, url, **more)

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.query.decode())
        return httpx2.Response(200, json={})

    transport = httpx2.MockTransport(answer)
    replaced = httpx2.Client(transport=transport)
    built = replaced.build_request

    def instead(method: str, url: Any, **more: Any) -> httpx2.Request:
        asked.append(f"replaced {url}")
        return built(method, url, **more)

    replaced.build_request = instead  # type: ignore[method-assign]
    base: dict[str, Any] = {"auth": b2c_auth(), "client_id": "id", "realm": "r", "base_url": "https://api.example.com"}
    for http in (Derived(transport=transport), replaced, httpx2.Client(transport=transport, params={"mine": "1"})):
        b2c.Client(**base, http_client=http).vehicles.status("1")

    url = "https://api.example.com/user/vehicles/1/status?client_id=id"
    assert asked[:4] == [f"derived {url}", "client_id=id", f"replaced {url}", "client_id=id"]
    assert asked[4:] == [str(httpx2.Client(params={"mine": "1"}).build_request("GET", url).url).partition("?")[2]]


def test_a_patched_class_is_no_plain_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """What watches all clients of a program by replacing a method of the class sees every request."""
    assert is_plain(httpx2.Client())
    assert is_plain(httpx2.AsyncClient())
    built = httpx2.Client.build_request
    with monkeypatch.context() as patched:
        patched.setattr(httpx2.Client, "build_request", lambda self, *given, **named: built(self, *given, **named))
        assert not is_plain(httpx2.Client())
    assert not is_plain(object())


def test_hooks_and_transports_of_the_callers_client_run() -> None:
    """Event hooks see the complete request, in threads and in an event loop."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={})

    def hook(request: httpx2.Request) -> None:
        seen.append(f"{request.url.path} {request.headers['authorization']}")

    async def hook_async(request: httpx2.Request) -> None:
        hook(request)

    base: dict[str, Any] = {"auth": b2c_auth(), "client_id": "id", "realm": "r", "base_url": "https://api.example.com"}
    http = httpx2.Client(transport=httpx2.MockTransport(answer), event_hooks={"request": [hook]})
    b2c.Client(**base, http_client=http).vehicles.status("1")

    async def run() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer), event_hooks={"request": [hook_async]})
        async with b2c.AsyncClient(**base, http_client=http) as client:
            await client.vehicles.status("1")

    asyncio.run(run())
    assert seen == ["/user/vehicles/1/status Bearer token"] * 2


def b2c_auth() -> Any:
    """A token for everything that is called here."""
    from connected_car.auth import Bearer

    return Bearer("token", scopes="data:telemetry")
