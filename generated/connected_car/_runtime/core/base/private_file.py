"""Files that hold secrets: made for their owner alone, read only when nobody else can have written them."""

from __future__ import annotations

import os
import stat
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from .fork import watch

# A link that somebody puts there later isn't followed, a pipe isn't waited for. Windows has neither.
_CAREFUL = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Untrusted(OSError):
    """There is something at the path that nobody should take a secret from; ``remedy`` says what to do."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.remedy = remedy


def open_private(path: Path) -> int:
    """A descriptor for reading and writing; the file is made, or made private, with mode 0600. Raises `OSError`."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _CAREFUL, 0o600)
    try:
        _refuse_irregular(os.fstat(descriptor))
        with suppress(PermissionError, AttributeError):  # Another user's file; Windows.
            os.fchmod(descriptor, 0o600)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


class _Making:
    """One thread at a time makes files."""

    def __init__(self) -> None:
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """A lock that some thread held while the process forked would be held for ever in the child."""
        self.lock = threading.Lock()


_making = _Making()


def make_private(path: Path) -> None:
    """Make an empty file with mode 0600, or make the one that is there private. Raises `Untrusted`, `OSError`.

    For files that SQLite locks: whoever closes a descriptor of a file loses all the locks that its process has on
    it (POSIX, fcntl). So one that is there is never opened, and a new one is closed before another thread finds it.
    """
    with suppress(FileExistsError), _making.lock:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode=0o600))
    _refuse_irregular(found := os.lstat(path))
    if stat.S_IMODE(found.st_mode) != 0o600:
        with suppress(PermissionError):  # Another user's file.
            os.chmod(path, 0o600)


def read_trusted(path: Path) -> bytes:
    """All of a regular file. Raises `Untrusted` for anything else and for what others may write, `OSError`."""
    descriptor = os.open(path, os.O_RDONLY | _CAREFUL)
    with os.fdopen(descriptor, "rb") as file:
        _refuse_irregular(found := os.fstat(descriptor))
        if os.name == "posix" and (found.st_mode & 0o022 or (found.st_uid not in (0, os.geteuid()) and os.geteuid())):
            raise Untrusted("other users can write this file", "see who wrote it, then chmod 600 and chown it to you")
        return file.read()


def replace_private(path: Path, content: bytes | memoryview) -> None:
    """Write a file anew, mode 0600: a crash leaves the old one or the new one, whole. Raises `OSError`."""
    # mkstemp opens with mode 0600; same folder, because replacing is atomic within one file system only.
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _refuse_irregular(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise Untrusted("this is no regular file", "name a file, or remove what stands in its place")
