"""Tokens of drivers that the workers of several machines share."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator
from typing import Any

import orjson
import psycopg
from psycopg_pool import PoolTimeout

from ...core.auth.token import Token
from ...core.base.fork import watch
from ...core.base.redact import hidden
from ...core.errors.without_reply import TokenStoreError
from ...core.http.deadline import left, waited_in_vain
from .shared_table import SharedTable

_SCHEMA = """
CREATE TABLE IF NOT EXISTS connected_car_driver (
    driver text PRIMARY KEY,
    token text,
    renewed timestamptz[] NOT NULL DEFAULT '{}'
);
"""
_PREPARING = 0x636172_03
"""Key of the advisory lock under which the table is made."""
_LOCKS = 0x636172
"""First key of the advisory locks of drivers; the second is a digest."""
_PATIENCE = 60.0
"""Seconds that one waits for others outside of a call; within one its timeout holds."""
_SAVE = """
INSERT INTO connected_car_driver (driver, token) VALUES (%s, %s)
ON CONFLICT (driver) DO UPDATE SET token = excluded.token
"""
_LOAD = """
SELECT token, ARRAY(SELECT extract(epoch FROM clock_timestamp() - each)::float8 FROM unnest(renewed) AS each)
FROM connected_car_driver WHERE driver = %s
"""
# What is a day old counts in no budget any more.
_NOTE = """
INSERT INTO connected_car_driver (driver, renewed) VALUES (%s, ARRAY[clock_timestamp()])
ON CONFLICT (driver) DO UPDATE SET renewed = array_append(ARRAY(
    SELECT each FROM unnest(connected_car_driver.renewed) AS each WHERE each > now() - interval '1 day'
), clock_timestamp())
"""


class PostgresDriverStore:
    """Keeps the tokens in a table that any number of processes on any number of machines share.

    A driver's token is renewed by one of them at a time (an advisory lock, gone with the connection of whoever held it),
    and the others take over what it got. How often it was renewed is kept beside it, so that they share one budget of
    renewals too. Drivers stand in the table as digests, tokens as they are: who reads the database reads the tokens.
    """

    def __init__(self, conninfo: str, *, connections: int = 10) -> None:
        """``conninfo`` as for `psycopg.connect`. Each driver whose token is being renewed takes one of ``connections``.

        Connects, and makes the table, at first use.
        """
        self._table = SharedTable(conninfo, _SCHEMA, _PREPARING, max_size=connections, kwargs={"autocommit": True})
        self.after_fork()
        watch(self)

    def after_fork(self) -> None:
        """The locks are the parent's."""
        self._holding = threading.local()

    def close(self) -> None:
        """Close the connections; the next use opens others."""
        self._table.close()

    def load(self, driver: str) -> Token | None:
        """The token that any process saved last; None when there is none. Raises `TokenStoreError`."""
        return self._row(driver)[0]

    def save(self, driver: str, token: Token | None) -> None:
        """Keep ``token``, or forget it for None; committed on return. Raises `TokenStoreError`."""
        text = None if token is None else hidden(orjson.dumps(token.to_dict()).decode())
        self._run(_SAVE, (_digest(driver), text))

    def renewals(self, driver: str) -> tuple[float, ...]:
        """How many seconds ago the token was renewed, by any process, within the last day. Raises `TokenStoreError`."""
        return self._row(driver)[1]

    def note_renewal(self, driver: str) -> None:
        """It is about to be renewed. Raises `TokenStoreError`."""
        self._run(_NOTE, (_digest(driver),))

    @contextlib.contextmanager
    def lock(self, driver: str) -> Iterator[None]:
        """Held by one thread of one process on one machine at a time. Raises `TokenStoreError`.

        What the thread loads and saves meanwhile goes over the same connection, so that renewing as many drivers as there
        are connections can't block itself.
        """
        keys = (
            _LOCKS,
            int.from_bytes(hashlib.sha256(driver.encode("utf-8", "surrogatepass")).digest()[:4], signed=True),
        )
        if getattr(self._holding, "keys", None) == keys:
            yield
            return
        with self._connection() as connection:
            self._acquire(connection, keys)
            self._holding.connection, self._holding.keys = connection, keys
            try:
                yield
            finally:
                self._holding.connection = self._holding.keys = None
                with contextlib.suppress(psycopg.Error):  # Then it is gone, and the lock with it.
                    connection.execute("SELECT pg_advisory_unlock(%s, %s)", keys)

    @staticmethod
    def _acquire(connection: psycopg.Connection[Any], keys: tuple[int, int]) -> None:
        patience = max(1, int(left(_PATIENCE) * 1000))
        try:
            connection.execute("SELECT set_config('lock_timeout', %s, false)", (f"{patience}ms",))
            connection.execute("SELECT pg_advisory_lock(%s, %s)", keys)
        except psycopg.errors.LockNotAvailable:
            raise waited_in_vain() from None
        except psycopg.Error as error:
            raise _unusable(error) from None

    def _row(self, driver: str) -> tuple[Token | None, tuple[float, ...]]:
        text, renewed = map(hidden, self._run(_LOAD, (_digest(driver),)) or (None, ()))
        if text is None:
            return None, tuple(renewed)
        with contextlib.suppress(ValueError):
            return Token.from_dict(orjson.loads(str(text))), tuple(renewed)
        # Not chained: the parser's error holds the text.
        remedy = "delete the row and let the driver sign in again"
        raise TokenStoreError("connected_car_driver", "a row holds something else than a token", remedy)

    def _run(self, query: str, values: tuple[object, ...]) -> Any:
        """The first row. A connection that broke is replaced once: a token that can't be saved means signing in again."""
        held: psycopg.Connection[Any] | None = getattr(self._holding, "connection", None)
        try:
            if held is not None and not held.closed:
                with contextlib.suppress(psycopg.OperationalError):
                    return _first(held, query, values)
            with self._connection() as connection:
                return _first(connection, query, values)
        except psycopg.Error as error:
            raise _unusable(error) from None

    @contextlib.contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        try:
            pool = self._table.opened()
            connection = pool.getconn(timeout=left(_PATIENCE))
        except PoolTimeout:
            raise waited_in_vain() from None
        except psycopg.Error as error:
            raise _unusable(error) from None
        try:
            yield connection
        finally:
            pool.putconn(connection)

    def __repr__(self) -> str:
        return "<PostgresDriverStore>"  # The conninfo may hold a password.


def _first(connection: psycopg.Connection[Any], query: str, values: tuple[object, ...]) -> Any:
    found = connection.execute(query.encode(), values)
    return found.fetchone() if found.description else None


def _digest(driver: str) -> str:
    return hashlib.sha256(driver.encode("utf-8", "surrogatepass")).hexdigest()


def _unusable(error: psycopg.Error) -> TokenStoreError:
    """Without the error's text: that may quote a row."""
    remedy = "see that the database is there, takes writes, and lets this user in and create and write tables"
    return TokenStoreError("connected_car_driver", f"the database can't be used ({type(error).__name__})", remedy)
