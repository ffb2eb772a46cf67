"""How far a sweep has come, in memory or in a file, so that another process can go on with it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import orjson

from ...core.auth.file_lock import file_lock
from ...core.base.clock import Clock
from ...core.base.private_file import Untrusted, read_trusted, replace_private
from ...core.errors.without_reply import ConnectedCarError
from .ledger import Counts

_FORMAT = "connected-car sweep"
_SIZE = 8
"""Bytes of a vehicle's digest."""
_EVERY = 5.0
"""Seconds between two writes of the file; what was read since the last one is read again after a crash."""


class CheckpointError(ConnectedCarError):
    """The file of a sweep can't be used; it was left as it is."""

    def __init__(self, path: str | os.PathLike[str], problem: str, remedy: str) -> None:
        super().__init__(os.fspath(path), problem, remedy)
        self.path: Path = Path(path)
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}\n  remedy: {self.remedy}"


class Checkpoint:
    """When each vehicle was asked last (seconds since 1970), and when the sweep began that isn't finished.

    A file belongs to one sweep at a time. It is replaced as a whole, only its owner may read it, and vehicles stand in it
    as digests.
    """

    def __init__(self, path: str | os.PathLike[str] | None, clock: Clock) -> None:
        """Read the file, when there is one. Raises `CheckpointError`."""
        self._path = None if path is None else Path(os.path.realpath(Path(path).expanduser()))
        self._clock = clock
        self._holding = contextlib.ExitStack()
        self._asked: dict[bytes, float] = {}
        self._written = clock.monotonic()
        self.counts = Counts()
        self.began: float | None = None
        """When the sweep began that was interrupted; None when the last one came to its end."""
        if self._path is not None:
            self._hold(self._path)
            with self._released_on_error():
                self._read(self._path)

    def asked(self, vehicle: str) -> float:
        """When it was asked last; 0 for never."""
        return self._asked.get(_digest(vehicle), 0.0)

    def note(self, vehicle: str, when: float) -> None:
        """It was asked."""
        self._asked[_digest(vehicle)] = when

    @property
    def is_due(self) -> bool:
        """Whether the file should be written again."""
        return self._path is not None and self._clock.monotonic() - self._written >= _EVERY

    def write(self) -> None:
        """Write the file now. Raises `CheckpointError`, with the old file untouched."""
        self._written = self._clock.monotonic()
        if self._path is None:
            return
        content = {
            "format": _FORMAT,
            "began": self.began,
            "vehicles": b"".join(self._asked).hex(),
            "asked": [*self._asked.values()],
            "counts": self.counts.stored(),
        }
        try:
            replace_private(self._path, orjson.dumps(content))
        except OSError as error:
            raise self._unusable(self._path, error) from None

    def close(self) -> None:
        """Write the file and leave it to others. Raises `CheckpointError`."""
        with self._holding:
            self.write()

    def _hold(self, path: Path) -> None:
        try:
            self._holding.enter_context(file_lock(path.with_name(path.name + ".lock"), 0.0))
        except TimeoutError:
            remedy = "wait for its end, or give each sweep a file of its own"
            raise CheckpointError(path, "another sweep is using this file", remedy) from None
        except OSError as error:
            raise self._unusable(path, error) from None

    @contextlib.contextmanager
    def _released_on_error(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._holding.close()
            raise

    def _read(self, path: Path) -> None:
        try:
            stored = orjson.loads(read_trusted(path))
            if stored["format"] != _FORMAT:
                raise ValueError
            digests = bytes.fromhex(stored["vehicles"])
            each = (digests[place : place + _SIZE] for place in range(0, len(digests), _SIZE))
            self._asked = dict(zip(each, map(float, stored["asked"]), strict=True))
            self.began = None if stored["began"] is None else float(stored["began"])
            self.counts = Counts(stored["counts"])
        except FileNotFoundError:
            return
        except Untrusted as error:
            raise CheckpointError(path, str(error), error.remedy) from None
        except OSError as error:
            raise self._unusable(path, error) from None
        except (ValueError, TypeError, KeyError, AttributeError):
            remedy = "name another file, or delete this one: all vehicles then count as never read"
            raise CheckpointError(path, "this is no checkpoint of a sweep, or only a part of one", remedy) from None

    @staticmethod
    def _unusable(path: Path, error: OSError) -> CheckpointError:
        return CheckpointError(path, error.strerror or "can't be used", "check the folder and its permissions")


def _digest(vehicle: str) -> bytes:
    """Among a million vehicles two share one once in 37 million fleets."""
    return hashlib.blake2b(vehicle.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()
