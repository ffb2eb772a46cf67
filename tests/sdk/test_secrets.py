"""What is secret stays where it belongs: not in exceptions, not in the log, not in a file of others."""

from __future__ import annotations

import gc
import multiprocessing
import os
import stat
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import pytest
from connected_car import b2c
from connected_car._runtime.core.auth.store import FileTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.base.private_file import open_private
from connected_car._runtime.core.errors.without_reply import ConnectionTimeout, TokenStoreError
from connected_car._runtime.core.events.queue import EventQueue
from connected_car._runtime.core.http import deadline
from connected_car._runtime.core.http.reply import Reply
from connected_car.b2c import events

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
    before = os.umask(0)
    try:
        os.close(open_private(tmp_path / "state"))
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o600


def test_a_token_is_written_beside_the_file_that_it_replaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the same file system, where replacing is one step; the folder for temporary files isn't needed."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    store = FileTokenStore(tmp_path / "token.json")

    store.save(TOKEN)

    assert store.load() == TOKEN
