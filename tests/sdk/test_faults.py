"""Real connections that misbehave: nothing hangs, nothing is sent twice that must not be, nothing leaks."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
import os
import re
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.auth.store import MemoryTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.http.retry import Retry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.ports import free_port
from tests.sdk.doubles import CLIENT_ID, SECRETS, TOKEN, VEHICLE, VIN, Script, answer, async_client, client
from tests.sdk.loopback import served, socket_server
from tests.sdk.sign_in import SignIn

QUICK = Retry(tries=3, first=0.001, longest=0.002)
PATIENCE, SHORT = 60.0, 0.3
"""Seconds: longer than a busy machine takes, and what one waits for an answer that doesn't come."""
Answer = Callable[[socket.socket, int], None]


def raw(
    body: bytes, head: str = "HTTP/1.1 200 OK\r\nContent-Type: application/hal+json", length: int | None = None
) -> bytes:
    size = len(body) if length is None else length
    return f"{head}\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n".encode() + body


def reset(connection: socket.socket, _: int) -> None:
    connection.sendall(raw(b'{"ener', length=1000))
    # With a linger of zero, closing sends a reset and not an end.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def hang_up(connection: socket.socket, _: int) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def cut_off(connection: socket.socket, _: int) -> None:
    connection.sendall(raw(b'{"energies": []', length=1000))


def nonsense(connection: socket.socket, _: int) -> None:
    connection.sendall(b"\x00\x01 this is not HTTP\r\n\r\n")


def silence(connection: socket.socket, _: int) -> None:
    connection.recv(1)


def drip(connection: socket.socket, _: int) -> None:
    connection.sendall(raw(b"", length=100_000))
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)


def drip_headers(connection: socket.socket, _: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-Slow: 1\r\n")
        time.sleep(0.02)


def drip_handshake(connection: socket.socket, _: int) -> None:
    connection.sendall(b"\x16\x03\x03\x40\x00")
    while True:
        connection.sendall(b"\x02")
        time.sleep(0.02)


def status(url: str, asynchronous: bool, **options: Any) -> Any:
    given = {
        "client_id": CLIENT_ID,
        "base_url": url,
        "timeout": PATIENCE,
        "retry": QUICK,
        "auth": Bearer(TOKEN),
        **options,
    }
    if not asynchronous:
        with b2c.Client(**given) as client:
            return client.vehicles.status(VEHICLE)

    async def run() -> Any:
        async with b2c.AsyncClient(**given) as client:
            return await client.vehicles.status(VEHICLE)

    return asyncio.run(run())


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reset, errors.ConnectionFailed),
        (hang_up, errors.ConnectionFailed),
        (cut_off, errors.ConnectionFailed),
        (nonsense, errors.ConnectionFailed),
        (silence, errors.ConnectionTimeout),
        (drip, errors.ConnectionTimeout),
        (drip_headers, errors.ConnectionTimeout),
    ],
)
def test_a_connection_that_breaks_ends_in_its_error(answer: Answer, error: type[Exception], asynchronous: bool) -> None:
    """Reset, cut off, silent or dripping: a read is tried three times, then the error says what happened."""
    with socket_server(answer) as (url, seen), pytest.raises(errors.ConnectionFailed) as caught:
        status(url, asynchronous, timeout=SHORT if error is errors.ConnectionTimeout else PATIENCE)

    assert type(caught.value) is error
    assert (caught.value.tries, len(seen)) == (3, 3)


@both
@pytest.mark.parametrize("answer", [silence, drip_handshake])
def test_a_handshake_that_never_ends(answer: Answer, asynchronous: bool) -> None:
    """TLS that doesn't get going is given up like a connection that doesn't come about: nothing was sent."""
    with socket_server(answer) as (url, seen), pytest.raises(errors.ConnectionTimeout) as caught:
        status(url.replace("http:", "https:"), asynchronous, timeout=SHORT)

    assert (caught.value.tries, len(seen)) == (3, 3)
    assert not caught.value.may_have_arrived


@contextlib.contextmanager
def unreachable() -> Iterator[str]:
    """A port whose queue of new connections is full, so that the next one never comes about."""
    with contextlib.ExitStack() as opened:
        listener = opened.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = opened.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@both
def test_a_command_that_found_no_connection_was_not_sent(asynchronous: bool) -> None:
    """When connecting takes too long, the error says that nothing arrived, so the command may be sent again."""

    def sound(url: str) -> Any:
        given: dict[str, Any] = {"auth": Bearer(TOKEN), "base_url": url, "timeout": 0.3}
        body = b2c.models.Remote(horn=b2c.models.RemoteHorn(state="Activated"))
        if not asynchronous:
            return b2c.Client(**given).remotes.send(VEHICLE, "callback", body=body)
        return asyncio.run(b2c.AsyncClient(**given).remotes.send(VEHICLE, "callback", body=body))

    with unreachable() as url, pytest.raises(errors.ConnectionTimeout) as caught:
        sound(url)

    assert not caught.value.may_have_arrived
    assert caught.value.tries == 1


@both
@pytest.mark.parametrize(
    ("failure", "arrived"),
    [
        (httpx2.ConnectError("refused"), False),
        (httpx2.ConnectTimeout("slow"), False),
        (httpx2.PoolTimeout("all in use"), False),
        (httpx2.ProxyError("407"), False),
        (httpx2.WriteError("broken pipe"), True),
        (httpx2.ReadTimeout("slow"), True),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_tells_whether_a_command_may_have_arrived(
    failure: Exception, arrived: bool, asynchronous: bool
) -> None:
    """Without a connection of its own, a free one of the pool included, nothing was sent; after that nobody knows."""
    script = Script(failure)

    def post() -> Any:
        if not asynchronous:
            return client(script).request("POST", "/x", body={})
        return asyncio.run(async_client(script).request("POST", "/x", body={}))

    with pytest.raises(errors.ConnectionFailed) as caught:
        post()

    assert caught.value.may_have_arrived is arrived


def test_a_reply_over_an_own_http_client_keeps_to_the_timeout() -> None:
    """An HTTP client of the caller knows no end for a whole reply; once the time is over, no more of it is read."""
    read: list[bytes] = []

    def slow() -> Iterator[bytes]:
        for chunk in (b'{"id":', b'"1"', b"}"):
            read.append(chunk)
            yield chunk

    script = Script(lambda _: httpx2.Response(200, content=slow()))

    with pytest.raises(errors.ConnectionTimeout):
        # So short that it is over with the first chunk.
        client(script, timeout=1e-9, retry=Retry(tries=1)).vehicles.get("1")

    assert read == [b'{"id":']


@both
def test_a_connection_that_recovers(asynchronous: bool) -> None:
    """After two broken connections the third one serves."""

    def recover(connection: socket.socket, number: int) -> None:
        if number < 2:
            reset(connection, number)
        else:
            connection.sendall(raw(b'{"createdAt": "2026-01-02T03:04:05Z"}'))

    with socket_server(recover) as (url, seen):
        found = status(url, asynchronous)

    assert found.created_at.year == 2026
    assert len(seen) == 3


@both
@pytest.mark.parametrize("answer", [reset, hang_up, cut_off, silence, drip])
def test_a_command_is_sent_once_over_a_broken_connection(answer: Answer, asynchronous: bool) -> None:
    """Whatever happens to the connection, a POST reaches the server once."""

    def post(url: str) -> Any:
        options: dict[str, Any] = {"auth": Bearer(TOKEN), "base_url": url, "timeout": 0.3, "retry": QUICK}
        if not asynchronous:
            return b2c.Client(**options).request("POST", "/x", body={"a": 1})
        return asyncio.run(b2c.AsyncClient(**options).request("POST", "/x", body={"a": 1}))

    with socket_server(answer) as (url, seen), pytest.raises(errors.ConnectionFailed) as caught:
        post(url)

    assert len(seen) == 1
    assert caught.value.may_have_arrived


@both
def test_nobody_listens(asynchronous: bool) -> None:
    """A refused connection is tried again and then told, and so is that nothing was sent."""
    with free_port() as port, pytest.raises(errors.ConnectionFailed) as caught:
        status(f"http://127.0.0.1:{port}", asynchronous)

    assert caught.value.tries == 3
    assert not caught.value.may_have_arrived


@both
@pytest.mark.parametrize(
    ("head", "body", "error"),
    [
        (
            "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html",
            b"<html><h1>502 Bad Gateway</h1></html>",
            errors.BadGateway,
        ),
        ("HTTP/1.1 503 X\r\nContent-Encoding: gzip", b"no gzip", errors.ServiceUnavailable),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", b"no gzip at all", errors.DecodeError),
        (
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip",
            gzip.compress(b"{}", mtime=0)[:-9] + b"garbage??",
            errors.DecodeError,
        ),
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html", b"<html>sign in to this network</html>", errors.DecodeError),
        ("HTTP/1.1 200 OK\r\nContent-Type: application/hal+json", b"", errors.DecodeError),
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x", b"", errors.ConnectedCarError),
        ("HTTP/1.1 600 X", b"", errors.ConnectedCarError),
    ],
    ids=["html", "bad-gzip-503", "bad-gzip", "cut-gzip", "captive-portal", "empty", "upgrade", "status-600"],
)
def test_replies_that_make_no_sense(head: str, body: bytes, error: type[Exception], asynchronous: bool) -> None:
    """HTML, broken compression, nothing at all: each ends in a typed error."""
    with socket_server(lambda connection, _: connection.sendall(raw(body, head))) as (url, _), pytest.raises(error):
        status(url, asynchronous)


@both
def test_endless_redirects_are_not_followed(asynchronous: bool) -> None:
    """A redirect is an error; the token follows it nowhere."""
    asked: list[str] = []

    async def app(request: Request) -> Response:
        asked.append(request.url.path)
        return RedirectResponse(f"/again/{len(asked)}", 302 if len(asked) % 2 else 307)

    with (
        served(Starlette(routes=[Route("/{rest:path}", app)])) as url,
        pytest.raises(errors.UnexpectedStatus) as caught,
    ):
        status(url, asynchronous)

    assert caught.value.status == 302
    assert len(asked) == 1


def test_a_cancelled_task_lets_its_connection_go() -> None:
    """After many cancelled calls the pool still has connections for the next one."""
    asked: list[int] = []

    async def app(_: Request) -> Response:
        asked.append(1)
        if len(asked) <= 150:
            await asyncio.sleep(30)
        return JSONResponse({})

    async def run(url: str) -> Any:
        options: dict[str, Any] = {"auth": Bearer(TOKEN), "base_url": url, "timeout": PATIENCE, "retry": QUICK}
        async with b2c.AsyncClient(**options) as client:
            tasks = [asyncio.create_task(client.vehicles.status(VEHICLE)) for _ in range(150)]
            while len(asked) < 100:
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            asked.extend([1] * 150)
            return await client.vehicles.status(VEHICLE)

    with served(Starlette(routes=[Route("/{rest:path}", app)])) as url:
        assert isinstance(asyncio.run(run(url)), b2c.models.Status)


def test_a_forked_process_has_connections_of_its_own() -> None:
    """Parent and child never share a connection, so neither gets the other's reply."""
    ports: list[int] = []

    async def app(request: Request) -> Response:
        assert request.client is not None
        ports.append(request.client.port)
        return JSONResponse({"createdAt": request.path_params["rest"].split("/")[2] + "T00:00:00Z"})

    with (
        served(Starlette(routes=[Route("/{rest:path}", app)])) as url,
        b2c.Client(Bearer(TOKEN), base_url=url) as client,
    ):
        assert client.vehicles.status("2026-01-01").created_at is not None
        child = os.fork()
        if child == 0:
            found = client.vehicles.status("2026-01-02").created_at
            os._exit(0 if found is not None and found.day == 2 else 1)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        mine = client.vehicles.status("2026-01-03").created_at

    assert code == 0
    assert mine is not None
    assert mine.day == 3
    assert ports[0] == ports[2] != ports[1]


def test_a_host_without_a_trusted_certificate(tmp_path: Any) -> None:
    """TLS to a server that doesn't speak it ends in a connection error; a broken certificate file is told early."""
    with socket_server(nonsense) as (url, _), pytest.raises(errors.ConnectionFailed):
        status(url.replace("http://", "https://"), asynchronous=False)

    (tmp_path / "cert.pem").write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        b2c.Client(Bearer(TOKEN), cert=str(tmp_path / "cert.pem"))


def test_a_missing_certificate_file_is_named(tmp_path: Path) -> None:
    """Whichever of the files it is, for a client as for a login."""
    there, missing = tmp_path / "cert.pem", str(tmp_path / "missing.pem")
    there.write_text("")
    given: list[dict[str, Any]] = [{"cert": missing}, {"cert": (str(there), missing)}, {"verify": missing}]

    for options in given:
        with pytest.raises(FileNotFoundError, match=re.escape(missing)):
            b2c.Client(Bearer(TOKEN), **options)
        with pytest.raises(FileNotFoundError, match=re.escape(missing)):
            b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", **options)


def test_a_certificate_beside_a_context_is_refused(tmp_path: Path) -> None:
    """Loaded into the context, it would be shown by every other client that holds the same one; nothing is loaded."""
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    authority = Authority(tmp_path)
    context = Untouched(ssl.PROTOCOL_TLS_CLIENT)
    given: dict[str, Any] = {"cert": authority.issue("client"), "verify": context}

    with pytest.raises(ValueError, match="load_cert_chain"):
        b2c.Client(Bearer(TOKEN), **given)
    with pytest.raises(ValueError, match="load_cert_chain"):
        b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", **given)

    with b2c.Client(Bearer(TOKEN), verify=context):
        assert not context.loaded


def test_an_encrypted_key_without_a_password_is_told(tmp_path: Path) -> None:
    """In a file of its own or beside the certificate; nobody is asked at the terminal."""
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    certificate, key = Authority(tmp_path).issue("locked", b"a password")
    both_in_one = tmp_path / "both.pem"
    both_in_one.write_text(Path(certificate).read_text() + Path(key).read_text())

    with pytest.raises(ssl.SSLError, match=rf"{re.escape(key)} is encrypted.*password"):
        b2c.Client(Bearer(TOKEN), cert=(certificate, key))
    with pytest.raises(ssl.SSLError, match=rf"{re.escape(str(both_in_one))} is encrypted.*password"):
        b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", cert=str(both_in_one))


class Untouched(ssl.SSLContext):
    """Notes what is loaded into it."""

    loaded = 0

    def load_cert_chain(self, *_: Any, **__: Any) -> None:
        self.loaded += 1


@both
def test_a_client_certificate(tmp_path: Path, asynchronous: bool) -> None:
    """The certificate given as cert is shown, in each of its forms; without it such a gateway lets nobody in."""
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    authority = Authority(tmp_path)
    server = dict(zip(("ssl_certfile", "ssl_keyfile"), authority.issue("server"), strict=True))
    gateway = {**server, "ssl_ca_certs": authority.path, "ssl_cert_reqs": ssl.CERT_REQUIRED}
    certificate, key = authority.issue("client")
    both_in_one = tmp_path / "both.pem"
    both_in_one.write_text(Path(certificate).read_text() + Path(key).read_text())
    locked = (*authority.issue("locked", b"a password"), "a password")

    async def app(_: Request) -> Response:
        return JSONResponse({"createdAt": "2026-01-02T03:04:05Z"})

    with served(Starlette(routes=[Route("/{rest:path}", app)]), **gateway) as url:
        options = {"verify": authority.path, "timeout": PATIENCE, "retry": Retry(tries=1)}
        found = [
            status(url, asynchronous, cert=cert, **options) for cert in (str(both_in_one), (certificate, key), locked)
        ]
        with pytest.raises(errors.ConnectionFailed) as refused:
            status(url, asynchronous, **options)
        with pytest.raises(errors.CertificateNotTrusted) as distrusted:
            status(url, asynchronous, cert=(certificate, key), timeout=PATIENCE)

    assert [each.created_at.year for each in found] == [2026] * 3
    assert not distrusted.value.may_have_arrived
    assert distrusted.value.tries == 1
    assert "certificate authorities as verify" in str(distrusted.value)
    assert not isinstance(refused.value, errors.CertificateNotTrusted)


@both
def test_an_authority_that_is_incomplete(tmp_path: Path, asynchronous: bool) -> None:
    """Python 3.13 refuses an authority without key identifiers, and the error says what to do; a context decides."""
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    authority = Authority(tmp_path, complete=False)
    server = dict(zip(("ssl_certfile", "ssl_keyfile"), authority.issue("server"), strict=True))
    strict, lax = (ssl.create_default_context(cafile=authority.path) for _ in range(2))
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    lax.verify_flags &= ~ssl.VERIFY_X509_STRICT

    async def app(_: Request) -> Response:
        return JSONResponse({"createdAt": "2026-01-02T03:04:05Z"})

    with served(Starlette(routes=[Route("/{rest:path}", app)]), **server) as url:
        found = status(url, asynchronous, verify=lax, timeout=PATIENCE)
        with pytest.raises(errors.CertificateNotTrusted) as refused:
            status(url, asynchronous, verify=strict, timeout=PATIENCE)

    assert found.created_at.year == 2026
    assert refused.value.tries == 1
    assert "without ssl.VERIFY_X509_STRICT" in str(refused.value)


@both
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("wrong", ["theirs", "ours", "none"])
def test_a_certificate_that_is_not_accepted_is_tried_once(
    wrong: str, version: ssl.TLSVersion, tmp_path: Path, asynchronous: bool
) -> None:
    """The host's here, the client's or the want of one there: the handshake fails once and is told as what it is.

    The alert is unknown_ca or certificate_required (RFC 8446 6.2), or in TLS 1.2 handshake_failure (RFC 5246 7.4.6).
    """
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    (tmp_path / "strange").mkdir()
    authority, strange = Authority(tmp_path), Authority(tmp_path / "strange")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*authority.issue("server"))
    context.maximum_version = version
    if wrong != "theirs":
        context.load_verify_locations(authority.path)
        context.verify_mode = ssl.CERT_REQUIRED
    handshakes = []

    def serve(connection: socket.socket) -> None:
        handshakes.append(1)
        secured = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with contextlib.suppress(OSError), secured:
            with contextlib.suppress(ssl.SSLError):
                secured.do_handshake()
            # What is left unread would reset the connection, and the alert with it.
            while os.read(secured.fileno(), 65536):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_each_connection, args=(listener, serve), daemon=True).start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        given = {
            "theirs": {},
            "ours": {"verify": authority.path, "cert": strange.issue("client")},
            "none": {"verify": authority.path},
        }
        kind = errors.CertificateNotTrusted if wrong == "theirs" else errors.CertificateNotAccepted
        with pytest.raises(kind, match="certificate") as caught:
            status(url, asynchronous, timeout=PATIENCE, **given[wrong])

    assert len(handshakes) == 1
    assert "network" not in str(caught.value)


def test_a_call_during_the_handling_of_another_error() -> None:
    """What an earlier call met says nothing of this one, which may have arrived and is tried again."""
    script = Script(httpx2.ReadError("reset"))

    try:
        try:
            raise ssl.SSLCertVerificationError
        except ssl.SSLError as error:
            raise errors.CertificateNotTrusted("status", "a certificate", may_have_arrived=False) from error
    except errors.CertificateNotTrusted:
        with pytest.raises(errors.ConnectionFailed) as caught:
            client(script).vehicles.status(VEHICLE)

    assert type(caught.value) is errors.ConnectionFailed
    assert caught.value.may_have_arrived


def _each_connection(listener: socket.socket, serve: Callable[[socket.socket], None]) -> None:
    with contextlib.suppress(OSError):
        while True:
            serve(listener.accept()[0])


@both
def test_a_proxy(asynchronous: bool) -> None:
    """Calls go through the proxy that is named, and say so when it doesn't answer."""
    with socket_server(lambda connection, _: connection.sendall(raw(b'{"createdAt": "2026-01-02T03:04:05Z"}'))) as (
        proxy,
        seen,
    ):
        found = status("http://api.invalid", asynchronous, proxy=proxy)
    with socket_server(hang_up) as (silent, tried), pytest.raises(errors.ConnectionFailed):
        status("http://api.invalid", asynchronous, proxy=silent)

    assert found.created_at.year == 2026
    assert (len(seen), len(tried)) == (1, 3)


LEAKS: list[tuple[str, bytes]] = [
    ("HTTP/1.1 200 OK", b'{"createdAt": "2026-01-02T03:04:05Z"}'),
    ("HTTP/1.1 400 X", f'{{"message": "bad {VEHICLE} {VIN} {TOKEN} {CLIENT_ID} 48.123456"}}'.encode()),
    ("HTTP/1.1 401 X", f"<html>{TOKEN} {VIN}</html>".encode()),
    ("HTTP/1.1 429 X\r\nRetry-After: " + VIN, b""),
    ("HTTP/1.1 302 Found\r\nLocation: https://evil.example/?token=" + TOKEN, b""),
    ("HTTP/1.1 500 " + VIN, f'{{"uuid": "{TOKEN}", "debug": "{VEHICLE}"}}'.encode()),
    ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nSet-Cookie: session=" + TOKEN, b"no gzip " + VIN.encode()),
    ("HTTP/1.1 200 OK\r\nX-Bad " + TOKEN, b""),
]


def _said(call: Callable[[], Any]) -> list[str]:
    """Whatever can be printed of the exception that ``call`` raises, and of what lies behind it."""
    try:
        call()
    except errors.ConnectedCarError as error:
        behind = [repr(each) for each in (error.__cause__, error.__context__) if each]
        return [*traceback.format_exception(error), repr(error), repr(error.args), *behind]
    return []


@both
@pytest.mark.parametrize(("head", "body"), LEAKS)
def test_no_secret_is_logged_or_raised(
    head: str, body: bytes, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """At the most talkative level no log line and no exception, down to its causes, holds token, id, VIN or position."""
    caplog.set_level(logging.DEBUG)
    events: list[Any] = []
    host = SignIn()
    token = Token(TOKEN, "SECRET-REFRESH-0", time.time() + 3000, 3600)
    auth = b2c.OAuth2(
        brand="opel", client_id=CLIENT_ID, client_secret="SECRET-CLIENT-SECRET", store=MemoryTokenStore(token),
        http_client=host.http,
    )  # fmt: skip

    with socket_server(lambda connection, _: connection.sendall(raw(body, head))) as (url, _):
        said = _said(lambda: status(url, asynchronous, auth=auth, before_send=events.append, after_reply=events.append))

    lines = [record.getMessage() for record in caplog.records if record.name.partition(".")[0] != "asyncio"]
    assert lines
    assert events
    for text in (*said, *lines, *(str(event.attributes) for event in events)):
        assert not [secret for secret in SECRETS if secret in text], text


def test_no_secret_of_a_sign_in_is_logged_or_raised(caplog: pytest.LogCaptureFixture) -> None:
    """The same for the token endpoint, which is sent codes, secrets and refresh tokens."""
    caplog.set_level(logging.DEBUG)
    body = b'{"error": "server_error", "error_description": "SECRET-REFRESH-0 of SECRET-CLIENT-ID"}'
    answers = [
        raw(body, "HTTP/1.1 500 X"),
        raw(b'{"error":"invalid_grant"}', "HTTP/1.1 400 X"),
        b"SECRET-REFRESH",
        raw(b"<html>"),
    ]
    for reply in answers:
        with socket_server(lambda connection, _, reply=reply: connection.sendall(reply)) as (url, _):  # type: ignore[misc]
            auth = b2c.OAuth2(
                client_id=CLIENT_ID, client_secret="SECRET-CLIENT-SECRET", realm="r", token_url=url + "/token",
                store=MemoryTokenStore(Token(TOKEN, "SECRET-REFRESH-0", 1.0, 3600.0)),
            )  # fmt: skip
            with pytest.raises(errors.ConnectedCarError) as caught:
                auth.obtain()
            said = "".join([*traceback.format_exception(caught.value), repr(caught.value)])
            assert not [secret for secret in SECRETS if secret in said]

    lines = [record.getMessage() for record in caplog.records]
    assert lines
    assert not [line for line in lines for secret in SECRETS if secret in line]


@pytest.mark.parametrize("name", ["hpack.hpack", "hpack.table"])
def test_the_headers_of_http2_are_not_logged(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """What writes headers for HTTP/2 logs each of them, the address among them; our calls keep it from that."""

    def serve(request: httpx2.Request) -> httpx2.Response:
        logging.getLogger(name).debug("Adding (%s, %s) to the header table", b":path", request.url.raw_path)
        return answer(200, {})

    caplog.set_level(logging.DEBUG)
    client(Script(serve)).vehicles.status(VEHICLE)

    assert [record.getMessage() for record in caplog.records if record.name == name] == ["Adding"]


def test_other_users_of_the_http_library_keep_their_logs(caplog: pytest.LogCaptureFixture) -> None:
    """Only our own calls are kept out of the library's log lines."""
    caplog.set_level(logging.INFO)
    with socket_server(lambda connection, _: connection.sendall(raw(b"{}"))) as (url, _):
        httpx2.get(url + "/mine")

    assert any("/mine" in record.getMessage() for record in caplog.records)


def test_fifty_threads_at_once() -> None:
    """One client serves many threads, each with its own reply."""

    async def app(request: Request) -> Response:
        return JSONResponse({"vin": request.path_params["rest"].split("/")[2]})

    found: dict[int, str | None] = {}
    with (
        served(Starlette(routes=[Route("/{rest:path}", app)])) as url,
        b2c.Client(Bearer(TOKEN), base_url=url) as client,
    ):

        def work(number: int) -> None:
            found[number] = client.vehicles.get(str(number)).vin

        threads = [threading.Thread(target=work, args=(number,)) for number in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found == {number: str(number) for number in range(50)}
