"""The receiver's memory: every event taken, on disk until a handler has had it.

One sqlite file, so that a crash loses nothing that was answered with 200. A finished event
leaves its key behind (not its content), which is how a retry of the publisher is recognised.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base.private_file import make_private

REMEMBERED = 7 * 24 * 3600.0
"""Seconds that a finished event's key is kept. The publisher repeats for at most 3 days."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS event (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    content BLOB,
    failures INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL,
    finished REAL
);
CREATE INDEX IF NOT EXISTS waiting ON event (due, number) WHERE finished IS NULL;
CREATE INDEX IF NOT EXISTS finished ON event (finished) WHERE finished IS NOT NULL;
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event that waits for the handler."""

    number: int
    """Order of arrival."""
    key: str
    content: bytes
    failures: int
    """How often the handler has failed with it."""


class EventQueue:
    """Events on disk; used by one thread at a time. Times are seconds since the epoch.

    Raises `sqlite3.Error` when the file cannot be used: the receiver then answers 500, and the
    publisher sends the event again.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path).expanduser()
        # Events are private: nobody but the owner reads the file. Sqlite gives its side files the same mode.
        make_private(self._path)
        # 200 promises that a power cut loses nothing: taking waits for the disk. Finishing needn't,
        # because an event whose end was lost comes again.
        self._intake = _connect(self._path, "FULL")
        self._base = _connect(self._path, "NORMAL")
        self._base.executescript(_SCHEMA)
        self._turn: sqlite3.Connection | None = None

    def put(self, events: Sequence[tuple[str, bytes]], now: float) -> int:
        """Keep each ``(key, content)`` that is new; they are on disk on return. Returns how many were new."""
        with self._intake:
            before = self._intake.total_changes
            self._intake.executemany(
                "INSERT INTO event (key, content, due) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
                [(key, content, now) for key, content in events],
            )
        return self._intake.total_changes - before

    def first(self, now: float) -> Entry | None:
        """The oldest event that is due."""
        row = self._base.execute(
            "SELECT number, key, content, failures FROM event"
            " WHERE finished IS NULL AND due <= ? ORDER BY number LIMIT 1",
            (now,),
        ).fetchone()
        return Entry(*row) if row else None

    def finish(self, entry: Entry, now: float) -> None:
        """The handler has had it: drop the content, keep the key."""
        with self._base:
            self._base.execute("UPDATE event SET content = NULL, finished = ? WHERE number = ?", (now, entry.number))

    def postpone(self, entry: Entry, due: float) -> None:
        """The handler failed: offer the event again at ``due``."""
        with self._base:
            self._base.execute(
                "UPDATE event SET failures = failures + 1, due = ? WHERE number = ?", (due, entry.number)
            )

    def forget(self, now: float) -> None:
        """Drop the keys of events that finished longer than `REMEMBERED` ago."""
        with self._base:
            self._base.execute("DELETE FROM event WHERE finished < ?", (now - REMEMBERED,))

    def waiting(self) -> int:
        """How many events no handler has finished yet, the postponed ones included."""
        return int(self._base.execute("SELECT count(*) FROM event WHERE finished IS NULL").fetchone()[0])

    def claim(self) -> bool:
        """Become the one process that hands events over; False while another one is. Raises `sqlite3.Error`, `OSError`.

        The claim is a lock on a file beside the queue. The system drops it when the process dies.
        """
        if self._turn is None:
            turn = self._path.with_name(f"{self._path.name}.turn")
            make_private(turn)
            lock = sqlite3.connect(turn, timeout=0, isolation_level=None, check_same_thread=False)
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                lock.close()
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:  # Without what extends the code.
                    return False
                raise
            self._turn = lock
        return True

    def close(self) -> None:
        """Give the claim back and close the file."""
        if self._turn is not None:
            self._turn.close()
            self._turn = None
        self._intake.close()
        self._base.close()


def _connect(path: Path, synchronous: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    # What was handled is overwritten, not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")
    return connection
