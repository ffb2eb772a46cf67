"""A document comes over the network whole, in time and from the host that was named, or not at all."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from generator.__main__ import main
from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig
from generator.load import load
from generator.load.address import display_name
from generator.load.download import _HEADERS, _next
from generator.load.fetch import read_document
from tests.sdk.certificates import Authority
from tests.sdk.loopback import served, socket_server

DOCUMENT = b"openapi: 3.0.3\ninfo: {title: Things, version: '1'}\npaths: {}\n"
LENGTH = b"Content-Length: %d\r\n" % len(DOCUMENT)


def reply(headers: bytes, body: bytes, status: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 " + status + b"\r\nConnection: close\r\n" + headers + b"\r\n" + body


@contextmanager
def saying(*replies: bytes) -> Iterator[str]:
    """A server that gives each connection the next of these replies; its address."""
    with socket_server(lambda connection, number: connection.sendall(replies[number])) as (address, _):
        yield address


def refusal(address: str) -> SpecError:
    with pytest.raises(SpecError) as error:
        read_document(address)
    return error.value


def test_a_whole_document_is_read() -> None:
    """What comes with its length, or in chunks, is the document, and nothing is reported."""
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(DOCUMENT), DOCUMENT)

    with saying(reply(LENGTH, DOCUMENT), reply(b"Transfer-Encoding: chunked\r\n", chunked)) as address:
        found = [read_document(f"{address}/api.yaml") for _ in range(2)]

    assert [each.data for each in found] == [DOCUMENT, DOCUMENT]
    assert all(each.length_stated for each in found)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (b"Content-Length: 600\r\n", DOCUMENT),
        (b"Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n" % (len(DOCUMENT), DOCUMENT)),
        (b"Transfer-Encoding: chunked\r\n", b"%x\r\n%s" % (len(DOCUMENT) + 9, DOCUMENT)),
        (b"Content-Length: 60\r\nContent-Length: 61\r\n", DOCUMENT),
        (b"Content-Length: many\r\n", DOCUMENT),
        (b"Content-Le", b""),
    ],
)
def test_a_transfer_that_breaks_off_is_an_error(headers: bytes, body: bytes) -> None:
    """Fewer bytes than were announced are no document, even if they can be read as one."""
    with saying(reply(headers, body)) as address:
        error = refusal(f"{address}/api.yaml")

    assert error.problem.startswith("the reply breaks off")
    assert "try again" in error.remedy


def test_a_length_that_nobody_stated_is_reported() -> None:
    """A server may leave the length out; then a cut can't be seen, and the report says so."""
    report = Report()

    with saying(reply(b"", DOCUMENT)) as address:
        load(ApiConfig(name="x", document=address), report)

    assert [(entry.rule, "whole" in entry.what) for entry in report] == [("length-not-stated", True)]


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nX-Slow: ", reply(b"Content-Length: 1000\r\n", b"")])
def test_bytes_that_drip_end_with_the_deadline(start: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """One deadline holds for headers and body, however often a byte comes."""
    monkeypatch.setattr("generator.load.fetch.TRANSFER_SECONDS", 0.3)
    over = threading.Event()

    def drip(connection: socket.socket, _: int) -> None:
        connection.sendall(start)
        while not over.wait(0.02):
            connection.sendall(b"#")

    with socket_server(drip) as (address, _):
        error = refusal(address)
        over.set()

    assert error.problem == "the transfer takes too long"


def test_a_server_that_says_nothing_ends_with_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection on which nothing comes is not waited for without end."""
    monkeypatch.setattr("generator.load.fetch.TRANSFER_SECONDS", 0.1)
    over = threading.Event()

    with socket_server(lambda *_: over.wait(10) and None) as (address, _):
        error = refusal(address)
        over.set()

    assert error.problem == "the transfer takes too long"


def test_a_document_that_does_not_end_is_refused() -> None:
    """The limit holds for a body without length, too."""
    with saying(reply(b"", b"#" * 20_000_001)) as address:
        assert refusal(address).problem == "larger than 20 MB"


@pytest.mark.parametrize("status", [b"204 No Content", b"206 Partial Content", b"304 Not Modified", b"404 Not Found"])
def test_only_200_is_a_document(status: bytes) -> None:
    """A part of a document, or a page that says why there is none, is not taken for one."""
    with saying(reply(b"Content-Length: 0\r\n", b"", status)) as address:
        assert refusal(address).problem == f"the server answered {status[:3].decode()}"


def test_a_compressed_reply_is_refused() -> None:
    """It is asked for as it is, so that neither a bomb nor a length in other units can come."""
    with saying(reply(LENGTH + b"Content-Encoding: gzip\r\n", DOCUMENT)) as address:
        assert "compresses" in refusal(address).problem


def redirect(to: str) -> bytes:
    return reply(f"Location: {to}\r\nContent-Length: 0\r\n".encode(), b"", b"302 Found")


def test_a_redirect_on_the_same_host_is_followed() -> None:
    """The document may have moved on its server; relative places are understood."""
    with saying(redirect("/other/place.yaml"), reply(LENGTH, DOCUMENT)) as address:
        assert read_document(f"{address}/api.yaml").data == DOCUMENT


def test_another_host_is_named_and_not_called() -> None:
    """A redirect to another host is refused, with its address and without what is secret in it."""
    with saying(reply(LENGTH, DOCUMENT)) as other, saying(redirect(f"{other}/api.yaml?key=geheim")) as address:
        error = refusal(f"{address}/api.yaml")

    assert error.problem == f"redirects to another host: {other}/api.yaml"
    assert "trust" in error.remedy


@pytest.mark.parametrize("to", ["ftp://127.0.0.1/api.yaml", "file:///etc/hostname", "http://[::1", "data:,x"])
def test_a_redirect_leads_to_the_web_or_nowhere(to: str) -> None:
    """No other protocol comes in through a redirect."""
    with saying(redirect(to)) as address:
        error = refusal(f"{address}/api.yaml")

    assert error.location.file == f"{address}/api.yaml"
    assert "redirects to" in error.problem or "no valid address" in error.problem


def test_redirects_in_a_circle_end() -> None:
    """After a few redirects nobody expects a document any more."""
    with saying(*[redirect("/again")] * 6) as address:
        assert refusal(address).problem == "more than 5 redirects"


def test_encryption_is_not_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A redirect from https to http is refused; a certificate that nobody trusts is, too."""
    authority = Authority(tmp_path)
    certificate, key = authority.issue("server")

    async def downgrade(scope: object, receive: object, send: object) -> None:
        location = f"http://127.0.0.1:{scope['server'][1]}/api.yaml".encode()  # type: ignore[index]
        await send({"type": "http.response.start", "status": 302, "headers": [(b"location", location)]})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": b""})  # type: ignore[operator]

    with served(downgrade, ssl_certfile=certificate, ssl_keyfile=key) as address:
        untrusted = refusal(address)
        monkeypatch.setenv("SSL_CERT_FILE", authority.path)
        downgraded = refusal(address)

    assert untrusted.problem.startswith("cannot be fetched")
    assert "not encrypted" in downgraded.problem


def test_credentials_in_an_address_are_used_and_never_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """User name, password and query reach the server, also after a redirect, and no output holds them."""
    seen: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answer in (redirect("/b.yaml"), reply(b"Content-Length: 900\r\n", DOCUMENT)):
            connection, _ = listener.accept()
            with connection:
                seen.append(connection.recv(65536))
                connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()

    code = main(["inspect", f"http://wer:wort%40geheim@127.0.0.1:{listener.getsockname()[1]}/a.yaml?key=schluessel"])
    thread.join(10)
    listener.close()

    told = capsys.readouterr()
    assert code == 2
    expected = b"basic " + base64.b64encode(b"wer:wort@geheim").lower()
    assert [expected in request.lower() for request in seen] == [True, True]
    assert b"GET /a.yaml?key=schluessel" in seen[0]
    assert not [word for word in ("wer:", "geheim", "schluessel", "Traceback") if word in told.out + told.err]


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "http:///api.yaml",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://wer:geheim/wort@127.0.0.1/",
        "http://\x00/",
        "https://xn--/",
        f"http://{'geheim' * 50}.example/",
        "ftp://wer:geheim@127.0.0.1/a",
    ],
)
def test_an_odd_address_is_refused(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is wrong with an address, the answer is one message without what may be secret, and exit 2."""
    assert main(["inspect", address]) == 2

    told = capsys.readouterr().err
    assert "remedy:" in told
    assert "geheim/" not in told
    assert "geheim@" not in told


def test_an_address_in_a_message_holds_no_secret() -> None:
    """User name, password and query of a URL are never shown, also when it is unclear where they end."""
    assert display_name("https://user:word@host.example:8443/a.yaml?key=1#b") == "https://host.example:8443/a.yaml"
    assert display_name("https://user:wo/rd@host.example/a.yaml") == "https://..."
    assert display_name("spec/b2c/document.yaml") == "spec/b2c/document.yaml"


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        ("https://other.example/a.yaml", "another host: https://other.example/a.yaml"),
        ("https://host.example:8443/a.yaml", "another host: https://host.example:8443/a.yaml"),
        ("http://host.example/a.yaml", "which is not encrypted or no web address"),
        ("ftp://host.example/a.yaml", "which is not encrypted or no web address"),
        ("/b.yaml", ""),
    ],
)
def test_where_a_redirect_may_lead(to: str, problem: str) -> None:
    """To the same host and port, as encrypted as before; the reason for anything else is told."""
    reply = httpx2.Response(302, headers={"Location": to})

    if not problem:
        assert str(_next(httpx2.URL("https://host.example/a.yaml"), reply)) == "https://host.example/b.yaml"
        return
    with pytest.raises(SpecError, match=problem):
        _next(httpx2.URL("https://host.example/a.yaml"), reply)


def test_a_document_is_asked_for_as_it_is() -> None:
    """No compression is asked for: only so its length can be checked."""
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.headers["Accept-Encoding"])
        return httpx2.Response(200, content=DOCUMENT)

    with httpx2.Client(transport=httpx2.MockTransport(answer), headers=_HEADERS) as client:
        client.get("https://host.example/a.yaml")

    assert asked == ["identity"]
