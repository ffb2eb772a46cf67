"""Several files and a folder of the project written whole or not at all, by one run at a time.

Before the first byte is replaced, the old ones are put aside with a list of what they are; the list
goes when all is written. A run that fails or is told to stop takes everything back at once; what a
killed one left is taken back by the next run that takes the lock.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType

from . import store
from .diagnostics import Location, SpecError

_ASIDE = ".update"
_LIST = "list.json"


class Stopped(KeyboardInterrupt):
    """The process was told to end (SIGTERM)."""


@contextlib.contextmanager
def alone(root: Path, folders: Sequence[Path]) -> Iterator[None]:
    """The only run that writes below ``root``; what a killed one left in it or in ``folders`` is healed first.

    Raises SpecError at once while another run is at work.
    """
    with _locked(root):
        _heal(root, folders)
        with _told_to_stop():
            yield


def write(root: Path, files: Mapping[Path, str | None], folder: Path, inside: Mapping[str, str]) -> None:
    """``files`` in their order and then all of ``folder``; whatever goes wrong, all is as it was before.

    The last one of ``files`` is written after ``folder``. A file that is to be None is removed.
    """
    aside = root / _ASIDE
    try:
        _put_aside(root, files, folder)
        *first, last = files
        for path in first:
            _write(path, files[path])
        with store.staged(folder, inside) as fresh:
            if folder.exists():
                folder.rename(aside / "folder")
            fresh.rename(folder)
        _write(last, files[last])
        (aside / _LIST).unlink()
    except BaseException:
        with _deaf():
            _take_back(root)
        raise
    shutil.rmtree(aside)


def _write(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink(missing_ok=True)
    else:
        store.write(path, text)


def _put_aside(root: Path, files: Iterable[Path], folder: Path) -> None:
    aside = root / _ASIDE
    (aside / "files").mkdir(parents=True)
    listed = {path.relative_to(root).as_posix(): path.exists() for path in files}
    for index, path in enumerate(files):
        if path.exists():
            shutil.copy2(path, aside / "files" / str(index))
    store.write(aside / _LIST, json.dumps({"files": listed, "folder": folder.relative_to(root).as_posix()}))


def _take_back(root: Path) -> None:
    """All files and the folder as the list says they were; may be broken off and done again."""
    aside = root / _ASIDE
    if (aside / _LIST).exists():
        listed = json.loads((aside / _LIST).read_text("utf-8"))
        for index, (name, was_there) in enumerate(listed["files"].items()):
            if was_there:
                store.write_bytes(root / name, (aside / "files" / str(index)).read_bytes())
            else:
                (root / name).unlink(missing_ok=True)
        if (aside / "folder").exists():
            folder = root / listed["folder"]
            if folder.exists():
                folder.rename(aside / f"discarded-{os.getpid()}")
            (aside / "folder").rename(folder)
        (aside / _LIST).unlink()
    shutil.rmtree(aside, ignore_errors=True)


def _heal(root: Path, folders: Sequence[Path]) -> None:
    if (root / _ASIDE / _LIST).exists():
        print("taking back what an earlier run left half written", file=sys.stderr)
    _take_back(root)
    for folder in folders:
        store.heal(folder)


@contextlib.contextmanager
def _locked(root: Path) -> Iterator[None]:
    """The folder itself is locked, so no file is left; the lock ends with the process however that ends."""
    descriptor = _opened(root)
    _held.append(descriptor)
    try:
        try:
            _take_soon(descriptor)
        except OSError:
            raise SpecError(Location(str(root)), "another run is writing here", "wait until it has ended") from None
        yield
    finally:
        _held.remove(descriptor)
        os.close(descriptor)


_MOMENT = 0.2
"""Seconds that the lock is tried for: a process that a killed run was just forking may hold it until it runs itself."""


def _take_soon(descriptor: int) -> None:
    end = time.monotonic() + _MOMENT
    while True:
        try:
            return _take(descriptor)
        except OSError:
            if time.monotonic() >= end:
                raise
            time.sleep(_MOMENT / 10)


_held: list[int] = []


def _let_go() -> None:
    for descriptor in _held:
        os.close(descriptor)


if hasattr(os, "register_at_fork"):
    # A worker that outlives a killed run would keep its lock.
    os.register_at_fork(after_in_child=_let_go)


if sys.platform == "win32":
    import msvcrt

    def _opened(root: Path) -> int:
        # A folder can't be opened there.
        name = hashlib.sha256(str(root.resolve()).encode()).hexdigest()[:16]
        return os.open(Path(tempfile.gettempdir(), f"update-{name}.lock"), os.O_RDWR | os.O_CREAT)

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _opened(root: Path) -> int:
        return os.open(root, os.O_RDONLY)

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def _told_to_stop() -> Iterator[None]:
    """SIGTERM raises `Stopped`, as SIGINT raises KeyboardInterrupt: in between, all is taken back."""

    def stop(_: int, __: FrameType | None) -> None:
        raise Stopped

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Nothing stops what is being taken back."""
    before = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
