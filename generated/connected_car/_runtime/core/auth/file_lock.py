"""A lock between processes: held through an open file, and gone when its holder is."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from ..base.fork import watch
from ..base.private_file import open_private

if sys.platform == "win32":
    import msvcrt

    def _acquire(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _release(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _acquire(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(descriptor: int) -> None:
        # Closing isn't enough: a process forked meanwhile holds the same open file.
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_GLANCE = 0.02
"""Seconds between two looks whether the other one is done; a renewal takes far longer."""


def _wait(descriptor: int, end: float) -> None:
    while True:
        try:
            return _acquire(descriptor)
        except OSError as error:
            # EDEADLK is how Windows says that somebody holds it.
            if error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise
        if time.monotonic() >= end:
            raise TimeoutError
        time.sleep(_GLANCE)


class _File:
    """The open file of a lock. A forked process closes its copy, or the lock would stay while that one lives."""

    def __init__(self, path: Path) -> None:
        self.descriptor = open_private(path)
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
def file_lock(path: Path, seconds: float) -> Iterator[None]:
    """Wait until nobody else holds ``path``, hold it, release it. The file stays, empty.

    Raises `TimeoutError` after ``seconds``, `OSError` when the file can't be used.
    """
    file = _File(path)
    try:
        _wait(file.descriptor, time.monotonic() + seconds)
        try:
            yield
        finally:
            if file.is_open:
                _release(file.descriptor)
    finally:
        file.close()
