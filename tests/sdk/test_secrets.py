"""What is secret stays where it belongs: not in exceptions, not in the log, not in a file of others."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import multiprocessing
import os
import socket
import stat
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.auth import endpoint
from connected_car._runtime.core.auth.client_credentials import ClientCredentials
from connected_car._runtime.core.auth.credentials import Basic, Bearer
from connected_car._runtime.core.auth.oauth2 import PendingSignIn
from connected_car._runtime.core.auth.schemes import ApiKey, Credentials
from connected_car._runtime.core.auth.store import FileTokenStore, MemoryTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.base.private_file import make_private, open_private
from connected_car._runtime.core.errors.without_reply import ConnectionTimeout, TokenStoreError
from connected_car._runtime.core.events.queue import EventQueue
from connected_car._runtime.core.http import deadline
from connected_car._runtime.core.http.reply import Reply
from connected_car._runtime.core.operation.api import Scheme
from connected_car._runtime.core.operation.operation import Operation
from connected_car.b2c import events

from tests.sdk.doubles import BASE, CountingClock, frames_of
from tests.sdk.loopback import socket_server

SECRET = "ein-geheimes-Wort"
BROKEN = f'{{"access_token": "{SECRET}"'.encode()
TOKEN = Token("a", refresh_token="r")
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")


def reachable(error: BaseException) -> Iterator[Any]:
    """Everything that hangs on an exception, frames of its traceback left out."""
    waiting: list[Any] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (type, TracebackType, FrameType)) or callable(one):
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, BaseException):
            waiting += [one.__cause__, one.__context__, one.args, vars(one)]
        elif isinstance(one, (dict, list, tuple)):
            waiting += gc.get_referents(one)


def raised(call: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as error:  # noqa: PT011 - which one is not the question here
        call()
    return error.value


def token_file(tmp_path: Path) -> FileTokenStore:
    (tmp_path / "token").write_bytes(BROKEN)
    (tmp_path / "token").chmod(0o600)
    return FileTokenStore(tmp_path / "token")


@pytest.mark.parametrize(
    "call",
    [
        lambda _: b2c.models.Status.from_json(BROKEN),
        lambda _: b2c.models.Status.from_json(BROKEN.decode()),
        lambda _: b2c.models.Status.from_json(BROKEN.decode().encode("utf-16")[:-1]),
        lambda _: Reply("POST", "https://a.example", 200, {}, BROKEN, None).json(),  # type: ignore[arg-type]
        lambda _: events.parse(BROKEN),
        lambda folder: token_file(folder).load(),
        lambda folder: token_file(folder).save(TOKEN),
    ],
    ids=["bytes", "text", "utf-16", "reply", "notification", "load", "save"],
)
def test_an_error_does_not_carry_what_could_not_be_read(call: Callable[[Path], object], tmp_path: Path) -> None:
    """The parsers' own errors hold the whole text; no error that leaves this package leads to one."""
    found = [repr(each) for each in reachable(raised(lambda: call(tmp_path))) if isinstance(each, (str, bytes))]

    assert found
    assert not [each for each in found if SECRET in each]


@posix
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666, 0o660])
def test_a_token_that_others_may_have_written_is_refused(mode: int, tmp_path: Path) -> None:
    """Whoever can write the file can sign the program in as somebody else."""
    store = FileTokenStore(tmp_path / "token")
    store.save(TOKEN)
    store.path.chmod(mode)

    with pytest.raises(TokenStoreError) as error:
        store.load()
    with pytest.raises(TokenStoreError):
        store.save(Token("b"))

    assert error.value.problem == "other users can write this file"
    assert "chmod 600" in error.value.remedy
    store.path.chmod(0o600)
    assert store.load() == TOKEN


@posix
@pytest.mark.parametrize("name", ["token", "token.lock"])
def test_a_pipe_or_link_in_place_of_a_file_is_refused(name: str, tmp_path: Path) -> None:
    """A pipe isn't waited for, a link that came later isn't followed, neither for the token nor for its lock."""
    store = FileTokenStore(tmp_path / "token")
    elsewhere = tmp_path / "elsewhere"

    def use() -> None:
        with store.lock():
            store.load()

    os.mkfifo(tmp_path / name)
    with pytest.raises(TokenStoreError):
        use()
    os.unlink(tmp_path / name)
    (tmp_path / name).symlink_to(elsewhere)
    with pytest.raises(TokenStoreError):
        use()

    assert not elsewhere.exists()


@posix
def test_state_is_its_owners_alone(tmp_path: Path) -> None:
    """Token, lock, queue, turn and what lies beside them have mode 0600, whatever the umask or an earlier mode."""
    for name in ("queue", "queue.turn", "token.lock"):
        (tmp_path / name).touch(0o644)
    before = os.umask(0)
    try:
        store = FileTokenStore(tmp_path / "token")
        with store.lock():
            store.save(TOKEN)
        queue = EventQueue(tmp_path / "queue")
        queue.put([("key", b"{}")], 0.0)
        assert queue.claim()
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
        queue.close()
    finally:
        os.umask(before)

    assert {"token", "token.lock", "queue", "queue.turn", "queue-wal"} <= set(modes)
    assert set(modes.values()) == {0o600}


def hold(path: str, ready: Any, over: Any) -> None:
    with FileTokenStore(path).lock():
        ready.set()
        over.wait(30)


def test_waiting_for_another_process_ends_with_the_call(tmp_path: Path) -> None:
    """A process that hangs while it renews the token costs others no more than their timeout."""
    context = multiprocessing.get_context("spawn")
    ready, over = context.Event(), context.Event()
    other = context.Process(target=hold, args=(str(tmp_path / "token"), ready, over))
    other.start()
    assert ready.wait(30)

    with pytest.raises(ConnectionTimeout) as error, deadline.attempt(0.1), FileTokenStore(tmp_path / "token").lock():
        pass
    over.set()
    other.join(30)

    assert not error.value.may_have_arrived
    with FileTokenStore(tmp_path / "token").lock():
        pass


def test_waiting_for_another_thread_ends_with_the_call() -> None:
    """Likewise for a thread of this process."""
    auth = b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s")
    held, over = threading.Event(), threading.Event()

    def renew() -> None:
        with auth._turn():
            held.set()
            over.wait(30)

    thread = threading.Thread(target=renew)
    thread.start()
    assert held.wait(30)

    with pytest.raises(ConnectionTimeout), deadline.attempt(0.1):
        auth.obtain()
    over.set()
    thread.join(30)


def test_a_saved_token_is_on_disk_before_it_replaces_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut leaves the old token or the new one: the new file is flushed to the disk, then renamed."""
    done: list[str] = []
    fsync, rename = os.fsync, os.replace

    def flushed(descriptor: int) -> None:
        assert os.fstat(descriptor).st_size > 0
        done.append("on disk")
        fsync(descriptor)

    def renamed(old: str, new: Path) -> None:
        done.append("renamed")
        rename(old, new)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(os, "replace", renamed)

    FileTokenStore(tmp_path / "token").save(TOKEN)

    assert done == ["on disk", "renamed"]
    assert [path.name for path in tmp_path.iterdir()] == ["token"]


@posix
def test_a_file_with_state_is_private_from_its_first_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made with mode 0600: on a file system that takes no mode later it stays so."""
    monkeypatch.delattr(os, "fchmod")
    monkeypatch.delattr(os, "chmod")
    before = os.umask(0)
    try:
        os.close(open_private(tmp_path / "state"))
        make_private(tmp_path / "queue")
    finally:
        os.umask(before)

    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


@posix
def test_a_queue_that_was_there_is_made_private_before_it_is_opened(tmp_path: Path) -> None:
    """Others can't read it any more; a pipe or a link in its place is refused, and what the link names stays as it is."""
    queue, pipe, link, elsewhere = (tmp_path / name for name in ("queue", "pipe", "link", "elsewhere"))
    for path in (queue, elsewhere):
        path.touch()
        path.chmod(0o644)
    os.mkfifo(pipe)
    link.symlink_to(elsewhere)

    EventQueue(queue).close()

    assert stat.S_IMODE(queue.stat().st_mode) == 0o600
    for path in (pipe, link):
        with pytest.raises(OSError, match="no regular file"):
            EventQueue(path)
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o644


def test_a_new_queue_is_closed_before_another_thread_finds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing it later would drop the locks that SQLite has taken on it meanwhile."""
    order: list[str] = []
    close = os.close

    def second() -> None:
        make_private(tmp_path / "queue")
        order.append("found")

    other = threading.Thread(target=second)

    def closing(descriptor: int) -> None:
        monkeypatch.setattr(os, "close", close)
        other.start()
        other.join(0.2)
        order.append("closed")
        close(descriptor)

    monkeypatch.setattr(os, "close", closing)
    make_private(tmp_path / "queue")
    other.join()

    assert order == ["closed", "found"]


def test_a_token_is_written_beside_the_file_that_it_replaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the same file system, where replacing is one step; the folder for temporary files isn't needed."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    store = FileTokenStore(tmp_path / "token.json")

    store.save(TOKEN)

    assert store.load() == TOKEN


# --- what a traceback shows: error collectors write down the variables of each of its frames

BACK = "https://me.example/back"
REDIRECT = f"{BACK}?code=SECRET-CODE&state=SECRET-STATE&scope=data:telemetry"
CLIENT_ID, CLIENT_SECRET = "an-application", "SECRET-CLIENT-SECRET"
BASIC = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
PENDING = PendingSignIn("SECRET-STATE", BACK, "SECRET-VERIFIER", ("data:telemetry",))
ISSUED = {"access_token": "SECRET-ACCESS-1", "refresh_token": "SECRET-REFRESH-1", "id_token": "SECRET-ID-TOKEN"}

Answer = BaseException | httpx2.Response


class Host:
    """Gives one answer to whatever it is asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        del request
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

    @property
    def http(self) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self))


def assert_nothing_secret_shown(error: BaseException) -> None:
    frames = frames_of(error)

    assert frames
    assert not [frame for frame in frames if "SECRET" in frame or BASIC in frame]


def oauth(answer: Answer | None = None, token: Token | None = None, **options: Any) -> b2c.OAuth2:
    """A driver's sign-in; with an answer over a host that gives it, else over a connection of its own."""
    given = {"brand": "peugeot", "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "clock": CountingClock()}
    given |= {"store": MemoryTokenStore(token), "http_client": Host(answer).http if answer else None, **options}
    return b2c.OAuth2(**given)


def over(**parts: Any) -> Token:
    """A token whose time is up."""
    return Token("SECRET-ACCESS-0", "SECRET-REFRESH-0", expires_at=0.0, lifetime=3600.0, **parts)


def finish(answer: Answer) -> None:
    oauth(answer, pkce=True).finish(REDIRECT, PENDING)


def program(answer: Answer) -> None:
    options: Any = {"token_url": "https://a.example/t", "http_client": Host(answer).http, "clock": CountingClock()}
    ClientCredentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, scope="a", **options).obtain()


def call(answer: Answer) -> None:
    b2c.Client(auth=oauth(answer, over()), base_url=BASE, clock=CountingClock()).vehicles.status("a-vehicle")


def call_async(answer: Answer) -> None:
    async def main() -> None:
        async with b2c.AsyncClient(auth=oauth(answer, over()), base_url=BASE, clock=CountingClock()) as client:
            await client.vehicles.status("a-vehicle")

    asyncio.run(main())


def call_refused(answer: Answer) -> None:
    """The API refuses a token whose time isn't up."""
    api = Host(httpx2.Response(401, json={"moreInformation": "SECRET-ACCESS-0 is invalid"}))
    auth = oauth(answer, Token("SECRET-ACCESS-0", "SECRET-REFRESH-0"))
    b2c.Client(auth=auth, base_url=BASE, http_client=api.http, clock=CountingClock()).vehicles.status("a-vehicle")


def halfway() -> Iterator[bytes]:
    yield json.dumps(ISSUED).encode()
    raise RuntimeError("a defect of the HTTP client")


FLOWS = [
    finish,
    program,
    call,
    call_async,
    call_refused,
    lambda answer: oauth(answer, over()).refresh(),
    lambda answer: oauth(answer, refresh_token="SECRET-REFRESH-0").obtain(),
    lambda answer: oauth(answer, over()).revoke(),
]
FLOW_NAMES = ["finish", "program", "call", "async call", "refused call", "refresh", "first refresh", "revoke"]
ANSWERS: dict[str, Callable[[], Answer]] = {
    "timeout": lambda: httpx2.ReadTimeout("slow"),
    "refused": lambda: httpx2.ConnectError("refused"),
    "cut": lambda: httpx2.RemoteProtocolError("SECRET-ACCESS-1"),
    "invalid_grant": lambda: httpx2.Response(400, json={"error": "invalid_grant", "error_description": "SECRET-CODE"}),
    "invalid_client": lambda: httpx2.Response(
        401, json={"error": "invalid_client", "error_description": CLIENT_SECRET}
    ),
    "page": lambda: httpx2.Response(503, content=f"<html>Basic {BASIC} SECRET-REFRESH-0</html>".encode()),
    "redirect": lambda: httpx2.Response(302, headers={"location": "https://a.example/?token=SECRET-ACCESS-1"}),
    "half": lambda: httpx2.Response(200, content=json.dumps(ISSUED).encode()[:-1]),
    "a defect": lambda: RuntimeError("a defect of the HTTP client"),
    "a defect in between": lambda: httpx2.Response(200, content=halfway()),
    "interrupted": lambda: KeyboardInterrupt(),
}
BAD_TOKENS: dict[str, Any] = {
    "list": [ISSUED],
    "without": {**ISSUED, "access_token": None},
    "unsendable": {**ISSUED, "access_token": "SECRET-ACCESS\n1"},
}


@pytest.mark.parametrize("flow", FLOWS, ids=FLOW_NAMES)
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_failing_sign_in_shows_no_secret_in_its_frames(
    answer: Callable[[], Answer], flow: Callable[[Answer], None]
) -> None:
    """Client secret, code, verifier and tokens, whatever the token endpoint answers."""
    with pytest.raises((errors.ConnectedCarError, RuntimeError, KeyboardInterrupt)) as error:
        flow(answer())

    assert_nothing_secret_shown(error.value)


@pytest.mark.parametrize("flow", FLOWS[:-1], ids=FLOW_NAMES[:-1])
@pytest.mark.parametrize("issued", BAD_TOKENS.values(), ids=BAD_TOKENS)
def test_a_token_that_cannot_be_used_is_not_shown_in_frames(issued: Any, flow: Callable[[Answer], None]) -> None:
    """Nor what came with it."""
    with pytest.raises(errors.AuthError) as error:
        flow(httpx2.Response(200, json=issued))

    assert_nothing_secret_shown(error.value)


def cut(connection: socket.socket, _: int) -> None:
    connection.sendall(b'HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{"access_token": "SECRET-ACCESS-1"')


def stall(connection: socket.socket, number: int) -> None:
    cut(connection, number)
    threading.Event().wait(1.0)


@pytest.mark.parametrize(("answer", "kind"), [(cut, errors.ConnectionFailed), (stall, errors.ConnectionTimeout)])
def test_a_broken_connection_shows_no_secret_in_its_frames(
    answer: Callable[[socket.socket, int], None], kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over a socket, half of a token in."""
    monkeypatch.setattr(endpoint, "_TIMEOUT", 0.3)
    with socket_server(answer) as (url, _), pytest.raises(kind) as error:
        oauth(token=over(), token_url=f"{url}/token").refresh()

    assert_nothing_secret_shown(error.value)


def test_a_refused_connection_shows_no_secret_in_its_frames() -> None:
    """Nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(errors.ConnectionFailed) as error:
        oauth(token=over(), token_url=f"http://127.0.0.1:{port}/token").refresh()

    assert_nothing_secret_shown(error.value)


def strict(call: Callable[[], object]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        call()


@pytest.mark.parametrize(
    "redirect",
    ["?code=SECRET-CODE", "?code=SECRET-CODE&state=SECRET-OTHER", "?code=SECRET-CODE&code=SECRET-CODE&state=SECRET-STATE",
     "?error=invalid_scope&error_description=SECRET-CODE-1234567890abcdef&state=SECRET-STATE"],
)  # fmt: skip
def test_a_redirect_that_is_refused_is_not_shown_in_frames(redirect: str) -> None:
    """It holds a code."""
    assert_nothing_secret_shown(raised(lambda: oauth().finish(redirect, PENDING)))


def test_a_warning_that_is_an_error_shows_no_secret_in_its_frames() -> None:
    """Programs that let no warning pass meet one after the token came."""
    auth = oauth(httpx2.Response(200, json=ISSUED))

    assert_nothing_secret_shown(raised(lambda: strict(lambda: auth.finish(f"{REDIRECT[:-9]}trip", PENDING))))


@pytest.mark.parametrize("scopes", ["data:telemtry", ""])
def test_a_sign_in_that_does_not_start_shows_no_secret_in_its_frames(scopes: str) -> None:
    """Its state is given by the program or made up."""
    auth = oauth(pkce=True)

    assert_nothing_secret_shown(
        raised(lambda: auth.authorization_url(scopes=scopes, redirect_uri=BACK, state="SECRET-STATE"))
    )


@posix
def test_a_store_that_fails_shows_no_secret_in_its_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token that can't be written, and a file of which only a part is a token."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    auth = oauth(httpx2.Response(200, json=ISSUED), store=FileTokenStore(tmp_path / "token"))
    monkeypatch.setattr(os, "replace", full)
    assert_nothing_secret_shown(raised(lambda: auth.finish(REDIRECT, PENDING)))

    torn = {"format": "connected-car token", **over().to_dict(), "refresh_token": ["SECRET-REFRESH-0"]}
    (tmp_path / "torn").write_text(json.dumps(torn))
    (tmp_path / "torn").chmod(0o600)
    assert_nothing_secret_shown(raised(lambda: oauth(store=FileTokenStore(tmp_path / "torn")).refresh()))


HEADER, QUERY = Scheme("apiKey", "header", "x-key"), Scheme("apiKey", "query", "key")
TWO = {"a": Scheme("http", scheme="bearer"), "b": Scheme("http", scheme="basic"), "c": HEADER, "d": QUERY}


def placed(held: dict[str, Any]) -> object:
    auth = Credentials.of(Credentials(held), TWO)
    return auth.placed(Operation("o", "GET", "/", "", "", "", needs_one_of=(tuple(held),)))


@pytest.mark.parametrize(
    "call",
    [
        lambda: oauth(brand="nobody"),
        lambda: oauth(brand=None, refresh_token="SECRET-REFRESH-0"),
        lambda: oauth(client_id="with:colon"),
        lambda: oauth(cert="/nowhere/there"),
        lambda: ClientCredentials(client_id="with:colon", client_secret=CLIENT_SECRET, token_url="https://a.example"),
        lambda: Bearer("SECRET-ACCESS\n"),
        lambda: Basic("with:colon", "SECRET-PASSWORD"),
        lambda: ApiKey("SECRET-KEY\n"),
        lambda: Token.from_dict({**over().to_dict(), "refresh_token": ["SECRET-REFRESH"]}),
        lambda: Credentials(a=Bearer("SECRET-1"), b=Bearer("SECRET-2"), c="SECRET-KEY"),
        lambda: Credentials.of(Credentials(c="SECRET-KEY", wrong="SECRET-KEY"), TWO),
        lambda: placed({"b": ("SECRET-LOGIN", "SECRET-PASSWORD"), "a": "SECRET-TOKEN"}),
        lambda: placed({"d": "SECRET-KEY", "c": lambda: "SECRET-KEY\n"}),
        lambda: placed({"a": lambda: "SECRET-TOKEN\n"}),
        lambda: placed({"b": ("SECRET-LOGIN:", "SECRET-PASSWORD")}),
    ],
)  # fmt: skip
def test_credentials_that_are_refused_are_not_shown_in_frames(call: Callable[[], object]) -> None:
    """Neither where they are given nor where they are placed."""
    assert_nothing_secret_shown(raised(call))


def test_what_a_call_carries_beside_its_token_is_not_shown() -> None:
    """A key in the query goes out as it is, and is masked where the parts of a request are written down."""
    found = placed({"d": "SECRET-KEY", "c": "SECRET-HEADER"})

    assert "SECRET" not in repr(found)
    assert (found.query, dict(found.headers)) == ((("key", "SECRET-KEY"),), {"x-key": "SECRET-HEADER"})  # type: ignore[attr-defined]
