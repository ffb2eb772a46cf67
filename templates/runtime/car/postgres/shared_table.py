"""A table of ours in somebody's database, and the connections to it."""

from __future__ import annotations

import threading
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool

from ...core.base.fork import watch


class SharedTable:
    """Made at first use, by one process at a time; connections belong to the process that opened them."""

    def __init__(self, conninfo: str, schema: str, lock: int, **pool: Any) -> None:
        """``schema`` makes the table where there is none, under the advisory lock ``lock``: two processes that make it at
        once would trip over each other. ``pool`` is for `ConnectionPool`.
        """
        self._conninfo = conninfo
        self._schema = schema
        self._lock = lock
        self._options = pool
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """The connections are the parent's."""
        self._making = threading.Lock()
        self._pool: ConnectionPool[psycopg.Connection[Any]] | None = None

    def opened(self) -> ConnectionPool[psycopg.Connection[Any]]:
        """The connections, opened now if they aren't; each is seen to be alive when it is asked for. Raises `psycopg.Error`."""
        with self._making:
            if self._pool is None:
                with psycopg.connect(self._conninfo) as connection:
                    connection.execute("SELECT pg_advisory_xact_lock(%s)", (self._lock,))
                    connection.execute(self._schema.encode())
                self._pool = ConnectionPool(
                    self._conninfo, min_size=1, open=True, check=ConnectionPool.check_connection, **self._options
                )
            return self._pool

    def close(self) -> None:
        """Close the connections; the next use opens others."""
        with self._making:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
