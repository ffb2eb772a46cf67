"""One folder for all that a run of the tests writes beside the checkout: gone at its end, in memory where there is room.

Tests make some seventy thousand files, and to make one takes up to a millisecond on some disks.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")
_ROOM = 4 * 1024**3
"""Free bytes that a file system in memory must have to be used; a run takes less than a tenth of it."""
_PREFIX = "connected-car-tests-"


def begin() -> Path:
    """A new folder; from here on `tempfile`, pytest and every process that is started use it."""
    above = _above()
    for left in _left(above):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=above))
    folder.chmod(0o711)  # A server of PostgreSQL that root starts runs as somebody else.
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None
    return folder


def _above() -> Path:
    """Where the environment says; else in memory, where programs may be run from there; else the usual place."""
    if "TMPDIR" in os.environ or not os.access(_IN_MEMORY, os.W_OK | os.X_OK):
        return Path(tempfile.gettempdir())
    there = os.statvfs(_IN_MEMORY)
    fits = there.f_bavail * there.f_frsize >= _ROOM and not there.f_flag & os.ST_NOEXEC
    return _IN_MEMORY if fits else Path(tempfile.gettempdir())


def _left(above: Path) -> Iterator[Path]:
    """What runs left that were killed."""
    for folder in above.glob(f"{_PREFIX}*"):
        process = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if process.isdecimal() and not _runs(int(process)):
            yield folder


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return process != os.getpid()
