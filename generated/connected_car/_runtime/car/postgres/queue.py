"""Notifications of several replicas in one PostgreSQL, by way of procrastinate.

**What it promises.** `keep` returns once the events are committed to disk (``synchronous_commit`` is switched on where
the server has it off). An event that any replica has taken is taken once, also after it was handled, for a week. Some
replica hands each event over at least once: again when the handler raised, when its process died, and when the end of
it could not be noted. What the handler writes through `connection` is committed together with the note that the event
was handled, or not at all: exactly once. Events about the same vehicle are handed over one at a time, each after those
that were answered before it arrived; one that fails holds them up until it succeeds, and no others.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import procrastinate
import psycopg
from procrastinate import jobs, manager
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from psycopg_pool import AsyncConnectionPool

from ...core.base.domain import PACKAGE
from ...core.events.delivery import GLANCE, GRACE, LONGEST_PAUSE, HandlerFailed
from ...core.events.sink import Gathering, HandOver, Received

logger = logging.getLogger(f"{PACKAGE}.events")

QUEUE = PACKAGE
_HANDLE = f"{PACKAGE}.handle"
_SPARE = 5
"""Connections beside those of handlers: to keep, to fetch, to listen, to look for stalled jobs twice."""
_REMEMBERED = "7 days"
"""How long the key of a handled event is kept. The publisher repeats for at most 3 days."""
_PREPARING, _RESCUING = 0x636172_01, 0x636172_02
"""Keys of advisory locks: one replica at a time."""

_WAITING = 100
"""Waiting events from which on it matters what the database believes of their number."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS connected_car_event (
    key text PRIMARY KEY,
    content bytea,
    arrived timestamptz NOT NULL DEFAULT now(),
    handled timestamptz
);
CREATE INDEX IF NOT EXISTS connected_car_event_handled ON connected_car_event (handled) WHERE handled IS NOT NULL;
"""
# Whoever fetches a job looks for others with its lock: without an index among all that wait.
_LOCKS = """
CREATE INDEX connected_car_lock ON procrastinate_jobs (lock, priority DESC, id) WHERE status IN ('todo', 'doing')
"""
# The database learns once a minute by itself that a table has grown. Until then it sorts all that wait for each that is
# fetched: of 4,000 at 0.35 s each, in place of 0.6 ms.
_MANY = f"SELECT count(*) = {_WAITING} FROM (SELECT FROM procrastinate_jobs WHERE status = 'todo' LIMIT {_WAITING}) AS waiting"
_ANALYZE = "ANALYZE procrastinate_jobs"
# Workers are told of new jobs, and not of one that waited for another with the same lock to end.
_NEXT = """
CREATE OR REPLACE FUNCTION connected_car_next() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    following bigint;
BEGIN
    SELECT id INTO following FROM procrastinate_jobs WHERE lock = OLD.lock AND status = 'todo' ORDER BY id LIMIT 1;
    IF following IS NOT NULL THEN
        PERFORM pg_notify(
            'procrastinate_queue_v1#' || OLD.queue_name,
            json_build_object('type', 'job_inserted', 'job_id', following)::text
        );
    END IF;
    RETURN NULL;
END;
$$;
CREATE OR REPLACE TRIGGER connected_car_next AFTER UPDATE OF status OR DELETE ON procrastinate_jobs
    FOR EACH ROW WHEN (OLD.status = 'doing' AND OLD.lock IS NOT NULL) EXECUTE FUNCTION connected_car_next();
"""
# Sorted, so that two replicas that keep the same events wait for each other in one order.
_KEEP = """
INSERT INTO connected_car_event (key, content)
SELECT * FROM unnest(%s::text[], %s::bytea[]) AS event (key, content) ORDER BY key
ON CONFLICT (key) DO NOTHING RETURNING key
"""
_DURABLE = """
SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
"""


class _Again(BaseRetryStrategy):
    """Until the handler succeeds, after 1, 2, 4, ... seconds."""

    def get_retry_decision(self, *, exception: BaseException, job: jobs.Job) -> RetryDecision:
        """Never None: an event is given up by nobody."""
        del exception
        return RetryDecision(retry_in={"seconds": int(min(LONGEST_PAUSE, 2.0 ** min(job.attempts, 30)))})


class _Ends(manager.JobManager):
    """Remembers the jobs whose end could not be noted: they stay "doing", and the worker that did them lives."""

    def __init__(self, connector: Any) -> None:
        super().__init__(connector)
        self._unnoted: list[jobs.Job] = []

    async def finish_job(self, job: jobs.Job, status: jobs.Status, delete_job: bool) -> None:
        """As procrastinate's, but raises nothing."""
        try:
            await super().finish_job(job, status, delete_job)
        except Exception:
            self._remember(job)

    async def retry_job(self, job: jobs.Job, *when: Any, **where: Any) -> None:
        """As procrastinate's, but raises nothing."""
        try:
            await super().retry_job(job, *when, **where)
        except Exception:
            self._remember(job)

    def _remember(self, job: jobs.Job) -> None:
        logger.exception("the end of event %s could not be noted; trying again", job.task_kwargs.get("key"))
        self._unnoted.append(job)

    async def put_back(self, job: jobs.Job) -> None:
        """For any worker to take, at once."""
        assert job.id is not None
        await self.retry_job_by_id_async(job.id, datetime.now(UTC))

    async def put_back_unnoted(self) -> None:
        """Those that are still "doing", in the very try that ended here: nobody has them in hand."""
        for ended in [*self._unnoted]:
            doing = await self.list_jobs_async(id=ended.id, status="doing", worker_id=ended.worker_id)
            for job in doing:
                if job.attempts == ended.attempts:
                    logger.warning("event %s was in nobody's hands any more; put back", job.task_kwargs.get("key"))
                    await self.put_back(job)
            self._unnoted.remove(ended)


class PostgresQueue:
    """Keeps and hands over the events of all replicas that name the same database; give it to a `Receiver` as ``queue``.

    It makes what it needs in the database at the first start: a table of its own, and those of procrastinate where they
    aren't there. Where they are, they are used; upgrading procrastinate is then the matter of whoever made them.
    """

    def __init__(self, conninfo: str, *, concurrency: int = 8, stalled_after: float = 20.0) -> None:
        """``conninfo`` as for `psycopg.connect`. ``concurrency`` is how many events this process hands over at once, each
        of another vehicle. ``stalled_after``: seconds without a sign of life after which a process counts as dead, and
        others take its events up.
        """
        self._conninfo = conninfo
        self._concurrency = concurrency
        self._stalled_after = stalled_after
        self._current: ContextVar[psycopg.AsyncConnection[Any]] = ContextVar("connection")
        self._gathering = Gathering(self._write)
        self._change = asyncio.Lock()
        self._work: list[asyncio.Task[None]] = []
        self._stopping = False
        self._pool: AsyncConnectionPool[psycopg.AsyncConnection[Any]] | None = None

    @property
    def connection(self) -> psycopg.AsyncConnection[Any]:
        """For a handler that is a coroutine function: the connection in whose transaction the event is noted as handled.

        Raises `LookupError` outside of a handler.
        """
        return self._current.get()

    async def start(self, hand_over: HandOver | None) -> None:
        """Connect, make the tables, begin to hand over. Raises `psycopg.Error`. Does nothing when it is running."""
        async with self._change:
            if self._pool is not None:
                return
            pool = AsyncConnectionPool(
                self._conninfo, min_size=2, max_size=self._concurrency + _SPARE, open=False, configure=_durable
            )
            try:
                await pool.open(wait=True)
                self._app = await self._prepared(pool, hand_over)
            except BaseException:
                await pool.close()
                raise
            self._pool, self._stopping = pool, False
            if hand_over is not None:
                self._work = [asyncio.create_task(each) for each in (self._hand_over(), self._look_after())]

    async def stop(self) -> None:
        """Finish the events in hand, finish writing, disconnect."""
        async with self._change:
            if self._pool is None:
                return
            self._stopping, working = True, set(self._work)
            while working:
                # More than once: asyncio.wait_for loses a cancellation that comes together with a result (Python 3.11).
                for task in working:
                    task.cancel()
                _, working = await asyncio.wait(working, timeout=GRACE + 1.0)
            await self._gathering.ended()
            await self._pool.close()
            self._pool = None

    async def keep(self, events: Sequence[Received]) -> None:
        """Return once the new ones among them are committed. Raises `psycopg.Error`."""
        await self._gathering.keep(events)

    async def waiting(self) -> int:
        """How many events no handler of any replica has finished. Raises `psycopg.Error`."""
        async with self._connected.connection() as connection:
            found = await connection.execute("SELECT count(*) FROM connected_car_event WHERE handled IS NULL")
            row = await found.fetchone()
        return int(row[0]) if row else 0

    @property
    def _connected(self) -> AsyncConnectionPool[psycopg.AsyncConnection[Any]]:
        if self._pool is None:
            raise psycopg.OperationalError("the queue isn't started")
        return self._pool

    async def _prepared(
        self, pool: AsyncConnectionPool[psycopg.AsyncConnection[Any]], hand_over: HandOver | None
    ) -> procrastinate.App:
        app = procrastinate.App(connector=procrastinate.PsycopgConnector())
        app.job_manager = self._ends = _Ends(app.connector)
        await app.connector.open_async(pool)
        async with pool.connection() as connection, connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock(%s)", (_PREPARING,))
            await connection.execute(_SCHEMA)
            found = await connection.execute("SELECT to_regclass('procrastinate_jobs')")
            if await found.fetchone() == (None,):
                await connection.execute(app.schema_manager.get_schema())
                await connection.execute(_LOCKS)
            await connection.execute(_NEXT)
        if hand_over is not None:

            @app.task(name=_HANDLE, queue=QUEUE, retry=_Again())
            async def handle(key: str) -> None:
                await self._handle(key, hand_over)

        return app

    async def _write(self, events: Sequence[Received]) -> None:
        first = {event.key: event for event in reversed(events)}
        async with self._connected.connection() as connection, connection.transaction():
            rows = await connection.execute(_KEEP, ([*first], [event.content for event in first.values()]))
            new = {key for (key,) in await rows.fetchall()}
            made = [_job(first[key]) for key in dict.fromkeys(event.key for event in events) if key in new]
            if made:
                await self._app.job_manager.batch_defer_jobs_async(jobs=made, connection=connection)

    async def _handle(self, key: str, hand_over: HandOver) -> None:
        """Hand one event over and note it as handled, in one transaction; others that have it in hand are waited for."""
        failed: HandlerFailed | None = None
        async with self._connected.connection() as connection:
            with suppress(_Undone):
                async with connection.transaction():
                    found = await connection.execute(
                        "SELECT content FROM connected_car_event WHERE key = %s AND handled IS NULL FOR UPDATE", (key,)
                    )
                    row = await found.fetchone()
                    if row is None:
                        return
                    token = self._current.set(connection)
                    try:
                        await hand_over(bytes(row[0]))
                    except (Exception, SystemExit) as error:
                        # Neither gets further than procrastinate, which logs its words.
                        failed = HandlerFailed.like(error)
                        raise _Undone from None
                    finally:
                        self._current.reset(token)
                    await connection.execute(
                        "UPDATE connected_car_event SET handled = now(), content = NULL WHERE key = %s", (key,)
                    )
        if failed is not None:
            raise failed

    async def _hand_over(self) -> None:
        """Work until cancelled; a database that goes away for a while is waited for."""
        while not self._stopping:
            try:
                await self._app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=self._concurrency,
                    fetch_job_polling_interval=GLANCE,
                    delete_jobs="successful",
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=GRACE,
                    update_heartbeat_interval=self._stalled_after / 4,
                    stalled_worker_timeout=self._stalled_after,
                )
            except Exception:
                logger.exception("handing events over was interrupted; going on")
                await asyncio.sleep(GLANCE)

    async def _look_after(self) -> None:
        """Put back what nobody has in hand any more, forget keys that no repetition can bring back, count what waits."""
        while not self._stopping:
            try:
                await self._rescue()
            except Exception:
                logger.exception("stalled events could not be looked for; trying again")
            await asyncio.sleep(self._stalled_after / 2)

    async def _rescue(self) -> None:
        async with self._connected.connection() as connection, connection.transaction():
            found = await connection.execute("SELECT pg_try_advisory_xact_lock(%s)", (_RESCUING,))
            if await found.fetchone() != (True,):
                return  # Two at a time could take a job away from who has just taken it up.
            for job in await self._ends.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=self._stalled_after):
                logger.warning("event %s was in the hands of a process that died; again", job.task_kwargs.get("key"))
                await self._ends.put_back(job)
            await self._ends.put_back_unnoted()
            await connection.execute(
                f"DELETE FROM connected_car_event WHERE handled < now() - interval '{_REMEMBERED}'"
            )
            many = await connection.execute(_MANY)
            if await many.fetchone() == (True,):
                await connection.execute(_ANALYZE)


class _Undone(Exception):
    """Rolls a transaction back; who catches it knows why."""


async def _durable(connection: psycopg.AsyncConnection[Any]) -> None:
    """200 promises that a power cut loses nothing."""
    await connection.execute(_DURABLE)
    await connection.commit()


def _job(event: Received) -> jobs.Job:
    return jobs.Job(
        id=None,
        queue=QUEUE,
        task_name=_HANDLE,
        lock=event.subject or None,
        queueing_lock=None,
        task_kwargs={"key": event.key},
    )
