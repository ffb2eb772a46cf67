"""The token file: private, whole, shared by processes, and careful with what isn't its own."""

from __future__ import annotations

import asyncio
import ctypes
import dataclasses
import json
import os
import stat
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.auth.store import FileTokenStore
from connected_car._runtime.core.auth.token import Token
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.loopback import served
from tests.sdk.sign_in import SignIn

TOKEN = Token("SECRET-ACCESS", "SECRET-REFRESH", 1_750_000_000.0, 3599.0, "data:trip")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "token.json"


def test_what_is_saved_is_loaded(path: Path) -> None:
    """The token outlives the program; an unused file is no token."""
    assert FileTokenStore(path).load() is None

    FileTokenStore(path).save(TOKEN)

    assert FileTokenStore(str(path)).load() == TOKEN


@pytest.mark.skipif(os.name != "posix", reason="this system has no file modes")
def test_nobody_else_can_read_it(path: Path) -> None:
    """The file and its lock have mode 0600, also when an older file was open to others."""
    store = FileTokenStore(path)
    store.save(TOKEN)
    path.chmod(0o644)

    with store.lock():
        store.save(TOKEN)

    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}


def test_forgetting_removes_the_file(path: Path) -> None:
    """Signing out leaves no secret behind, and forgetting twice is no error."""
    store = FileTokenStore(path)
    store.save(TOKEN)
    store.save(None)
    store.save(None)

    assert list(path.parent.iterdir()) == []


def test_the_home_folder_and_links(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """~ is the home folder, and a link is kept while the file it names is replaced."""
    monkeypatch.setenv("HOME", str(path.parent))
    link = path.with_name("link.json")
    link.symlink_to(path)

    FileTokenStore("~/link.json").save(TOKEN)

    assert link.is_symlink()
    assert FileTokenStore("~/token.json").load() == TOKEN


FOREIGN = [b"", b"{", b"[]", b"null", b"not ours", b'{"access_token": "x"}', b'{"format": "other", "access_token": "x"}',
           b'{"format": "connected-car token"}', b'{"format": "connected-car token", "access_token": 5}', b"\xff\xfe"]  # fmt: skip


@pytest.mark.parametrize("content", FOREIGN)
def test_a_torn_or_foreign_file_is_reported_and_left_alone(path: Path, content: bytes) -> None:
    """A file that holds something else, or half of a token, is never overwritten or removed."""
    path.write_bytes(content)
    store = FileTokenStore(path)

    for use in (store.load, lambda: store.save(TOKEN), lambda: store.save(None)):
        with pytest.raises(errors.TokenStoreError) as caught:
            use()

    assert path.read_bytes() == content
    assert str(path) in str(caught.value)
    assert caught.value.path == path


@given(st.integers(1))
def test_every_half_of_a_file_is_torn(cut: int) -> None:
    """However a write is cut off, the rest isn't taken for a token."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t"
        FileTokenStore(path).save(TOKEN)
        whole = path.read_bytes()
        path.write_bytes(whole[: cut % len(whole)])

        with pytest.raises(errors.TokenStoreError):
            FileTokenStore(path).load()


def test_a_crash_while_saving_leaves_the_old_token(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is replaced as a whole; nothing half-written stays beside it."""
    store = FileTokenStore(path)
    store.save(TOKEN)

    def crash(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", crash)
    with pytest.raises(errors.TokenStoreError, match="No space left"):
        store.save(Token("other"))
    monkeypatch.undo()

    assert store.load() == TOKEN
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_not_there(path: Path) -> None:
    """The error says which file and why, and shows no secret."""
    store = FileTokenStore(path / "missing" / "t.json")
    with pytest.raises(errors.TokenStoreError) as caught:
        store.save(TOKEN)
    with pytest.raises(errors.TokenStoreError), store.lock():
        pass

    assert "No such file" in str(caught.value)
    assert "SECRET" not in str(caught.value)


def test_the_lock_is_held_by_one_at_a_time(path: Path) -> None:
    """Threads, with a store each, wait for each other."""
    inside: list[int] = []
    worst: list[int] = []

    def work() -> None:
        for _ in range(20):
            with FileTokenStore(path).lock():
                inside.append(1)
                worst.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert max(worst) == 1


def _is_free(path: Path) -> bool:
    """Whether another process could take the lock now."""
    import fcntl  # Not above: not every system has it.

    with path.with_name(path.name + ".lock").open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


@pytest.mark.skipif(os.name != "posix", reason="this system doesn't fork")
def test_the_lock_goes_with_the_process_that_took_it(path: Path) -> None:
    """A process that was forked meanwhile and lives on doesn't keep it."""
    told, ends = os.pipe(), os.pipe()
    holder = os.fork()
    if holder == 0:
        held = threading.Event()

        def hold() -> None:
            with FileTokenStore(path).lock():
                held.set()
                threading.Event().wait()

        threading.Thread(target=hold, daemon=True).start()
        held.wait()
        if os.fork() == 0:
            os.write(told[1], b"x")
            os.read(ends[0], 1)
        os._exit(0)

    os.waitpid(holder, 0)
    os.read(told[0], 1)
    free = _is_free(path)
    os.write(ends[1], b"x")

    assert free


@pytest.mark.skipif(os.name != "posix", reason="this system doesn't fork")
@pytest.mark.parametrize("asynchronous", [False, True], ids=["threads", "event loop"])
def test_waiting_for_the_lock_ends_with_the_calls_timeout(path: Path, asynchronous: bool) -> None:
    """Somebody holds it and never lets go: the call whose token is due raises when its time is over, and sent nothing."""
    store = FileTokenStore(path)
    store.save(dataclasses.replace(TOKEN, expires_at=1.0, scopes="data:telemetry"))
    asked: list[httpx2.Request] = []
    transport = httpx2.MockTransport(lambda request: asked.append(request) or httpx2.Response(200, json={}))
    auth = b2c.OAuth2(
        brand="peugeot", client_id="c", client_secret="s", store=store, http_client=httpx2.Client(transport=transport)
    )
    given: dict[str, Any] = {"auth": auth, "base_url": "https://example.test", "timeout": 0.3}

    async def ask() -> None:
        async with b2c.AsyncClient(**given, http_client=httpx2.AsyncClient(transport=transport)) as client:
            await client.vehicles.status("v")

    def ask_at_once() -> None:
        b2c.Client(**given, http_client=httpx2.Client(transport=transport)).vehicles.status("v")

    with store.lock(), pytest.raises(errors.ConnectionTimeout, match="renewing the token") as caught:
        asyncio.run(ask()) if asynchronous else ask_at_once()

    assert not caught.value.may_have_arrived
    assert asked == []


def test_the_lock_ends_with_its_block(path: Path) -> None:
    """A process that was forked beside Python, as by a library in C, holds the open file and yet not the lock."""
    ended, end = os.pipe()
    with FileTokenStore(path).lock():
        child = ctypes.PyDLL(None).fork()
        if child == 0:
            os.close(end)
            os.read(ended, 1)
            os._exit(0)
    free = _is_free(path)
    os.close(end)
    os.waitpid(child, 0)
    os.close(ended)

    assert free


@pytest.mark.skipif(os.name != "posix", reason="this system doesn't fork")
def test_a_forked_process_leaves_the_lock_alone(path: Path) -> None:
    """A child that comes out of the block where it was forked doesn't release what its parent holds."""
    child = -1
    try:
        with FileTokenStore(path).lock():
            child = os.fork()
            if child:
                os.waitpid(child, 0)
                assert not _is_free(path)
    finally:
        if child == 0:
            os._exit(0)

    assert _is_free(path)


PROCESS = """
import sys
from connected_car import auth as ways, b2c

url, path = sys.argv[1:]
auth = b2c.OAuth2(client_id="SECRET-CLIENT-ID", client_secret="SECRET-CLIENT-SECRET", authorize_url=url + "/a",
                  token_url=url + "/t", store=ways.FileTokenStore(path))
auth.load()
print("ready", flush=True)
sys.stdin.readline()
print(auth.obtain()["Authorization"])
"""


@pytest.fixture
def host() -> Iterator[tuple[SignIn, str]]:
    sign_in = SignIn()
    with served(sign_in.app) as url:
        yield sign_in, url


def test_processes_with_one_file_refresh_once(path: Path, host: tuple[SignIn, str], root: Path) -> None:
    """Of several processes that find the same token over, one refreshes and the others take its token."""
    sign_in, url = host
    FileTokenStore(path).save(Token("SECRET-ACCESS-0", "SECRET-REFRESH-0", 1.0, 3599.0))
    command = [sys.executable, "-c", textwrap.dedent(PROCESS), url, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(root / "generated")}
    started = [
        subprocess.Popen(command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    for each in started:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"

    for each in started:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    found = {each.communicate(timeout=30)[0].strip() for each in started}

    assert sign_in.refreshes == 1
    assert found == {"Bearer SECRET-ACCESS-1"}
    assert json.loads(path.read_bytes())["refresh_token"] == sign_in.refresh_token
