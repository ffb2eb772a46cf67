"""A lock between processes: held through an open file, and gone when its holder is."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..base.fork import watch

if sys.platform == "win32":
    import msvcrt
    import time

    def _acquire(descriptor: int) -> None:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except OSError:
                time.sleep(0.05)
            else:
                return

    def _release(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _acquire(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)

    def _release(descriptor: int) -> None:
        # Closing isn't enough: a process forked meanwhile holds the same open file.
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class _File:
    """The open file of a lock. A forked process closes its copy, or the lock would stay while that one lives."""

    def __init__(self, path: Path) -> None:
        self.descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self.is_open = True
        watch(self)

    def after_fork(self) -> None:
        """The lock is the parent's: it is left alone, also when this process comes to its end."""
        self.close()

    def close(self) -> None:
        """Close it once."""
        if self.is_open:
            self.is_open = False
            os.close(self.descriptor)


@contextlib.contextmanager
def file_lock(path: Path) -> Iterator[None]:
    """Wait until nobody else holds ``path``, hold it, release it. The file stays, empty. Raises `OSError`."""
    file = _File(path)
    try:
        _acquire(file.descriptor)
        try:
            yield
        finally:
            if file.is_open:
                _release(file.descriptor)
    finally:
        file.close()
