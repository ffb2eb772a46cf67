"""Files that hold secrets: made for their owner alone, read only when nobody else can have written them."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

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
