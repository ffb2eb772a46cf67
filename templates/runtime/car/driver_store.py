"""Where the tokens of many drivers are kept. `DriverStore` is the interface for storage of your own."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, runtime_checkable

from ..core.auth.store import FileTokenStore
from ..core.auth.token import Token
from ..core.base.fork import watch


class DriverStore(Protocol):
    """Keeps one token for each driver; a driver is any text that isn't empty, and is compared exactly.

    Called from several threads at once. A refresh token changes at each use: a save that was lost, or two
    processes that renew at the same time, mean signing in again.
    """

    def load(self, driver: str) -> Token | None:
        """The token of this driver that was saved last; None when there is none."""

    def save(self, driver: str, token: Token | None) -> None:
        """Keep ``token`` for this driver; None forgets it. Must be complete when it returns."""

    def lock(self, driver: str) -> AbstractContextManager[object]:
        """Held from reading a token to saving the next one; waits for others, and for no other driver."""


@runtime_checkable
class RenewalCountingDriverStore(DriverStore, Protocol):
    """A store that counts renewals for all who share it, so that they share each driver's budget."""

    def renewals(self, driver: str) -> Sequence[float]:
        """How many seconds ago the driver's token was renewed, within the last day."""

    def note_renewal(self, driver: str) -> None:
        """It is about to be renewed."""


class MemoryDriverStore:
    """Keeps the tokens as long as the program runs."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """Locks that some thread held while the process forked would be held for ever in the child."""
        self._locks: dict[str, threading.RLock] = {}
        self._guard = threading.Lock()

    def load(self, driver: str) -> Token | None:
        """The token; None when there is none."""
        return self._tokens.get(driver)

    def save(self, driver: str, token: Token | None) -> None:
        """Keep ``token``; None forgets it."""
        if token is None:
            self._tokens.pop(driver, None)
        else:
            self._tokens[driver] = token

    def lock(self, driver: str) -> AbstractContextManager[object]:
        """One for each driver."""
        with self._guard:
            return self._locks.setdefault(driver, threading.RLock())


class FolderDriverStore:
    """Keeps each driver's token in a file of its own in one folder, as `FileTokenStore` does: mode 0600, replaced as a
    whole, shared by processes. File names are digests, so a folder doesn't list who the drivers are.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        """Makes the folder when it isn't there. Raises `OSError`."""
        self.folder: Path = Path(folder).expanduser()
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def load(self, driver: str) -> Token | None:
        """The token; None when there is none. Raises `TokenStoreError`."""
        return self._file(driver).load()

    def save(self, driver: str, token: Token | None) -> None:
        """Write ``token``, or remove the file for None. Raises `TokenStoreError`."""
        self._file(driver).save(token)

    def lock(self, driver: str) -> AbstractContextManager[object]:
        """Held by one thread of one process at a time. Raises `TokenStoreError`."""
        return self._file(driver).lock()

    def _file(self, driver: str) -> FileTokenStore:
        name = hashlib.sha256(driver.encode("utf-8", "surrogatepass")).hexdigest()
        return FileTokenStore(self.folder / f"{name}.json")


class OfDriver:
    """The part of a store that one driver's token is kept in, as `TokenAuth` wants it."""

    def __init__(self, store: DriverStore, driver: str) -> None:
        self._store = store
        self._driver = driver

    def load(self) -> Token | None:
        """The driver's token."""
        return self._store.load(self._driver)

    def save(self, token: Token | None) -> None:
        """Keep it, or forget it."""
        self._store.save(self._driver, token)

    def lock(self) -> AbstractContextManager[object]:
        """Held while it is renewed."""
        return self._store.lock(self._driver)


class CountedOfDriver(OfDriver):
    """The part of a store that counts renewals, in which one driver's token is kept."""

    def __init__(self, store: RenewalCountingDriverStore, driver: str) -> None:
        super().__init__(store, driver)
        self._counting = store

    def renewals(self) -> Sequence[float]:
        """How many seconds ago the token was renewed."""
        return self._counting.renewals(self._driver)

    def note_renewal(self) -> None:
        """It is about to be renewed."""
        self._counting.note_renewal(self._driver)


def of_driver(store: DriverStore, driver: str) -> OfDriver:
    """The part of ``store`` that the token of ``driver`` is kept in."""
    if isinstance(store, RenewalCountingDriverStore):
        return CountedOfDriver(store, driver)
    return OfDriver(store, driver)
