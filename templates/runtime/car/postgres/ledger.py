"""Calls of one application, counted for the workers of several machines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.types.json import Jsonb
from psycopg_pool import PoolTimeout

from ...core.base.budget import CallBudget
from ..sweeping.ledger import Counts
from .shared_table import SharedTable

T = TypeVar("T")

_SCHEMA = "CREATE TABLE IF NOT EXISTS connected_car_ledger (application text PRIMARY KEY, counts jsonb NOT NULL)"
_PREPARING = 0x636172_04
"""Key of the advisory lock under which the table is made."""
_FIND = "SELECT counts FROM connected_car_ledger WHERE application = %s FOR UPDATE"
_PATIENCE = 60.0
"""Seconds that a database which went away is waited for."""
_NOW = "SELECT extract(epoch FROM clock_timestamp())::float8"


class PostgresLedger:
    """One count of calls for all workers that name the same application; give it to a sweep as ``ledger``.

    Times are the database's, so that the clocks of the machines don't matter. A count that a power cut loses is that of
    the last moment: nobody waits for the disk. A count whose connection breaks just as it is committed may count twice.
    """

    def __init__(self, conninfo: str, application: str) -> None:
        """``conninfo`` as for `psycopg.connect`; ``application`` is any name for what has a contract of its own.

        Connects, and makes the table, at first use, and raises `psycopg.Error` where that fails. A database that goes away
        later is waited for, up to a minute; then `psycopg.Error` is raised.
        """
        self._application = application
        self._table = SharedTable(conninfo, _SCHEMA, _PREPARING, max_size=4, timeout=_PATIENCE)

    def close(self) -> None:
        """Close the connections; the next use opens others."""
        self._table.close()

    def take(self, budget: CallBudget) -> float:
        """Count one call and return 0, or the seconds until one may go out."""
        return self._changed(lambda counts, now: counts.take(budget, now))

    def add(self, calls: int) -> None:
        """Count calls that went out beside."""
        self._changed(lambda counts, now: counts.add(calls, now))

    def _changed(self, change: Callable[[Counts, float], T]) -> T:
        """What ``change`` of the counts, at a time, returns. A connection that broke is replaced once."""
        try:
            return self._committed(change)
        except PoolTimeout:
            raise
        except psycopg.OperationalError:
            return self._committed(change)

    def _committed(self, change: Callable[[Counts, float], T]) -> T:
        with self._table.opened().connection() as connection:
            counts, now = self._locked(connection)
            found = change(counts, now)
            self._keep(connection, counts)
        return found

    def _locked(self, connection: psycopg.Connection[Any]) -> tuple[Counts, float]:
        """What is counted, and the time; others wait until the connection's block ends."""
        connection.execute("SET LOCAL synchronous_commit = off")
        connection.execute(
            "INSERT INTO connected_car_ledger VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (self._application, Jsonb(Counts().stored())),
        )
        counts = connection.execute(_FIND, (self._application,)).fetchone()
        now = connection.execute(_NOW).fetchone()  # Not before others are done.
        assert counts is not None
        assert now is not None
        return Counts(counts[0]), now[0]

    def _keep(self, connection: psycopg.Connection[Any], counts: Counts) -> None:
        connection.execute(
            "UPDATE connected_car_ledger SET counts = %s WHERE application = %s",
            (Jsonb(counts.stored()), self._application),
        )

    def __repr__(self) -> str:
        return f"<PostgresLedger of {self._application!r}>"  # The conninfo may hold a password.
