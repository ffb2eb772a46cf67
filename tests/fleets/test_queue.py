"""Notifications that arrive at several replicas: none lost, none twice, in order for each vehicle."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx2
import procrastinate
import psycopg
import pytest
from connected_car.b2c import events
from connected_car.events import Event, Receiver
from connected_car.postgres import PostgresQueue

from tests.events.messages import VIN, monitor, remote
from tests.fleets import postgres

EFFECT = "CREATE TABLE effect (key text, id text, number bigserial)"


def rows(database: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(database, autocommit=True) as connection:
        found = connection.execute(query)  # type: ignore[call-overload]
        return found.fetchall() if found.description else []  # type: ignore[no-any-return]


class Replica:
    """A receiver whose handler writes what it gets, in the transaction of the event."""

    def __init__(self, database: str, fail: Callable[[Event], bool] = lambda event: False, **options: Any) -> None:
        self.queue = PostgresQueue(database, **options)
        self.fail = fail
        self.receiver = Receiver(events.parse, self.handle, queue=self.queue)
        self.http = httpx2.AsyncClient(transport=httpx2.ASGITransport(self.receiver), base_url="http://replica")

    async def handle(self, event: Event) -> None:
        await self.queue.connection.execute("INSERT INTO effect (key, id) VALUES (%s, %s)", (event.key, event.id))
        if self.fail(event):
            raise RuntimeError(f"{VIN} can't be handled")

    async def post(self, body: Any) -> int:
        return (await self.http.post("/hooks", json=body)).status_code


def together(*replicas: Replica) -> Callable[[Callable[[], Awaitable[None]]], None]:
    """Run a story while the replicas run; it ends when nothing waits any more."""

    async def run(story: Callable[[], Awaitable[None]]) -> None:
        async with AsyncExitStack() as stack:
            for each in replicas:
                await stack.enter_async_context(each.receiver.running())
            await story()
            while await replicas[0].receiver.waiting():
                await asyncio.sleep(0.02)

    return lambda story: asyncio.run(asyncio.wait_for(run(story), 60))


def test_each_event_has_its_effect_once_whichever_replica_it_comes_to(database: str) -> None:
    """Repetitions at both replicas, at once and after the event was handled, and within one batch, change nothing."""
    rows(database, EFFECT)
    one, two = Replica(database), Replica(database)
    bodies = [remote(f"r{number}") for number in range(20)] + [
        monitor("m1"),
        [remote("b1"), remote("b1"), remote("b2")],
    ]

    async def story() -> None:
        answers = await asyncio.gather(*(each.post(body) for body in bodies for each in (one, two)))
        assert set(answers) == {200}
        while await one.receiver.waiting():
            await asyncio.sleep(0.02)
        assert {await each.post(body) for body in bodies for each in (one, two)} == {200}

    together(one, two)(story)

    assert sorted(row[0] for row in rows(database, "SELECT id FROM effect")) == sorted(
        [*(f"r{number}" for number in range(20)), "m1", "b1", "b2"]
    )
    assert rows(database, "SELECT count(*) FROM procrastinate_jobs") == [(0,)]
    assert rows(database, "SELECT count(*) FROM connected_car_event WHERE content IS NOT NULL") == [(0,)]


def test_a_failed_handler_leaves_no_effect_and_gets_the_event_again(
    database: str, caplog: pytest.LogCaptureFixture
) -> None:
    """What it wrote before it raised is undone. Neither log nor jobs name the vehicle."""
    rows(database, EFFECT)
    left = Counter({"r1": 2})

    def fail(event: Event) -> bool:
        left[event.id] -= 1
        return left[event.id] >= 0

    one = Replica(database, fail)
    jobs: list[Any] = []

    async def story() -> None:
        await one.post([remote("r1"), remote("r2")])
        jobs.extend(await asyncio.to_thread(rows, database, "SELECT args::text, lock FROM procrastinate_jobs"))

    caplog.set_level("DEBUG")
    together(one)(story)

    assert sorted(row[0] for row in rows(database, "SELECT id FROM effect")) == ["r1", "r2"]
    assert left["r1"] == -1
    assert "HandlerFailed: RuntimeError" in caplog.text
    assert VIN not in caplog.text
    assert VIN not in str(jobs)


@pytest.mark.parametrize("error", [StopIteration(VIN), SystemExit(VIN), asyncio.CancelledError(VIN)])
@pytest.mark.parametrize("coroutine", [False, True], ids=["function", "coroutine"])
def test_whatever_a_handler_raises_is_its_failure(
    database: str, coroutine: bool, error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    """The event comes again, and those after it; the log says of what kind the failure was."""
    left, handled = [error], list[str]()

    def handle(event: Event) -> None:
        if left:
            raise left.pop()
        handled.append(str(event.id))

    async def awaited(event: Event) -> None:
        handle(event)

    receiver = Receiver(events.parse, awaited if coroutine else handle, queue=PostgresQueue(database))

    async def story() -> None:
        async with receiver.running(), httpx2.AsyncClient(transport=httpx2.ASGITransport(receiver)) as http:
            assert (await http.post("http://replica", json=[remote("r1"), remote("r2")])).status_code == 200
            while await receiver.waiting():
                await asyncio.sleep(0.02)

    caplog.set_level("DEBUG")
    asyncio.run(asyncio.wait_for(story(), 30))

    assert handled == ["r1", "r2"]
    assert type(error).__name__ in caplog.text
    assert VIN not in caplog.text


@pytest.mark.parametrize(
    ("end", "failures"),
    [
        ("DELETE ON procrastinate_jobs FOR EACH ROW", 0),
        ("UPDATE ON procrastinate_jobs FOR EACH ROW WHEN (NEW.status = 'todo')", 1),
    ],
    ids=["handled", "failed"],
)
def test_a_connection_that_breaks_while_an_end_is_noted_holds_nothing_up(
    end: str, failures: int, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Exactly that connection is thrown out: the event comes again, under the worker that lives on, and those after it.

    One about another vehicle, in hand for longer than a dead worker would keep it, is left in that hand.
    """
    rows(database, EFFECT)
    left, calls = Counter({"r0": failures}), Counter[str]()

    def fail(event: Event) -> bool:
        left[event.id] -= 1
        return left[event.id] >= 0

    class Slow(Replica):
        async def handle(self, event: Event) -> None:
            calls[event.id] += 1
            if event.id == "slow":
                await asyncio.sleep(3.0)
            await super().handle(event)

    one = Slow(database, fail, stalled_after=1.0)
    slow = {**remote("slow"), "attributes": [{"key": "vin", "value": "VR3TESTTEST000002"}]}

    async def story() -> None:
        await asyncio.to_thread(postgres.cut, database, end)
        assert await one.post([slow, *(remote(f"r{number}") for number in range(3))]) == 200

    together(one)(story)

    assert postgres.was_cut(database)
    assert [row[0] for row in rows(database, "SELECT id FROM effect ORDER BY number")] == ["r0", "r1", "r2", "slow"]
    assert calls == {"r0": 1 + failures, "r1": 1, "r2": 1, "slow": 1}
    again = [each.args for each in caplog.records if "put back" in each.msg]
    assert again == rows(database, "SELECT key FROM effect WHERE id = 'r0'")
    assert rows(database, "SELECT count(*) FROM procrastinate_jobs") == [(0,)]


def test_events_about_one_vehicle_come_in_order(database: str) -> None:
    """One at a time, in the order in which they were answered, whatever the concurrency, and though the first fails twice.

    Those about others overtake it.
    """
    rows(database, EFFECT)
    failures = Counter({"r0": 1})

    def fail(event: Event) -> bool:
        failures[event.id] -= 1
        return failures[event.id] >= 0

    one, two = Replica(database, fail), Replica(database, fail)
    other = {**remote("other"), "attributes": [{"key": "vin", "value": "VR3TESTTEST000002"}]}

    async def story() -> None:
        for number in range(12):
            assert await (one, two)[number % 2].post(remote(f"r{number}")) == 200
        assert await one.post(other) == 200

    together(one, two)(story)

    order = [row[0] for row in rows(database, "SELECT id FROM effect ORDER BY number")]
    assert [each for each in order if each != "other"] == [f"r{number}" for number in range(12)]
    assert order.index("other") == 0


def test_an_event_takes_no_more_when_many_wait(database: str) -> None:
    """For each of 600 the database looks at some ten of the jobs that wait: going through all of them would be 300."""
    rows(database, EFFECT)
    number = 600
    keeper = Receiver(events.parse, queue=PostgresQueue(database))
    worker = Replica(database)
    body = [
        {**remote(f"r{each}"), "attributes": [{"key": "vin", "value": f"VR3TEST{each:010}"}]} for each in range(number)
    ]

    async def kept() -> None:
        async with keeper.running():
            http = httpx2.AsyncClient(transport=httpx2.ASGITransport(keeper), base_url="http://keeper")
            assert (await http.post("/", json=body)).status_code == 200

    async def nothing() -> None:
        return None

    asyncio.run(kept())
    together(worker)(nothing)

    assert rows(database, "SELECT count(*) FROM effect") == [(number,)]
    looked_at = "SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables WHERE relname = 'procrastinate_jobs'"
    assert rows(database, looked_at)[0][0] < 40 * number


def test_what_can_not_be_kept_is_not_answered_with_200(database: str) -> None:
    """A database that refuses means 500, so that the publisher sends again; once it takes, nothing is missing."""
    rows(database, EFFECT)
    one = Replica(database)

    async def story() -> None:
        await asyncio.to_thread(rows, database, "ALTER TABLE connected_car_event RENAME TO away")
        assert await one.post(remote("r1")) == 500
        await asyncio.to_thread(rows, database, "ALTER TABLE away RENAME TO connected_car_event")
        assert await one.post(remote("r1")) == 200

    together(one)(story)

    assert rows(database, "SELECT id FROM effect") == [("r1",)]


def test_a_replica_may_only_keep(database: str) -> None:
    """Without a handler it answers and hands nothing over; another process does."""
    rows(database, EFFECT)
    queue = PostgresQueue(database)
    keeper = Receiver(events.parse, queue=queue)
    worker = Replica(database)

    async def story() -> None:
        async with keeper.running():
            http = httpx2.AsyncClient(transport=httpx2.ASGITransport(keeper), base_url="http://keeper")
            assert (await http.post("/", json=remote("r1"))).status_code == 200
            assert await keeper.waiting() == 1

    asyncio.run(story())

    async def nothing() -> None:
        return None

    together(worker)(nothing)
    assert rows(database, "SELECT id FROM effect") == [("r1",)]


def test_commits_wait_for_the_disk_where_the_server_does_not(database: str) -> None:
    """A server with synchronous_commit off is asked to wait all the same, by every connection."""
    rows(database, f"ALTER DATABASE {database.rpartition('dbname=')[2]} SET synchronous_commit = off")
    rows(database, EFFECT)
    one = Replica(database)
    found: list[Any] = []

    async def story() -> None:
        assert await one.post(remote("r1")) == 200  # What begins to work ends at once; what is starting, late.
        async with one.queue._connected.connection() as connection:
            found.append(await (await connection.execute("SHOW synchronous_commit")).fetchone())

    together(one)(story)

    assert found == [("on",)]


def test_what_a_role_needs_where_others_made_the_tables_of_procrastinate(database: str) -> None:
    """CREATE in the schema, the rights of a user and TRIGGER on those tables, USAGE on their sequences."""
    name = f"{database.rpartition('dbname=')[2]}_worker"
    rows(database, procrastinate.App(connector=procrastinate.PsycopgConnector()).schema_manager.get_schema())
    rows(database, f"CREATE ROLE {name} LOGIN; GRANT CREATE ON SCHEMA public TO {name}")
    rows(database, f"GRANT SELECT, INSERT, UPDATE, DELETE, TRIGGER ON ALL TABLES IN SCHEMA public TO {name}")
    rows(database, f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {name}")
    low = database.replace("tester", name)
    rows(low, EFFECT)
    one = Replica(low)

    async def story() -> None:
        assert await one.post([remote("r1"), remote("r2")]) == 200

    together(one)(story)

    assert sorted(row[0] for row in rows(low, "SELECT id FROM effect")) == ["r1", "r2"]
    rows(database, f"DROP OWNED BY {name} CASCADE; DROP ROLE {name}")


WORKER = """
import asyncio, os, sys
from connected_car.b2c import events
from connected_car.events import Receiver
from connected_car.postgres import PostgresQueue

database, calls = sys.argv[1:]
queue = PostgresQueue(database, stalled_after=1.0)

async def handle(event):
    with open(calls, "a") as file:  # An effect outside of the transaction: at least once.
        file.write(event.key + "\\n")
    await queue.connection.execute("INSERT INTO effect (key, id) VALUES (%s, %s)", (event.key, event.id))
    await asyncio.sleep(0.01)

async def main():
    async with Receiver(events.parse, handle, queue=queue).running():
        print("ready", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


class Workers:
    """Processes that hand over, and are killed."""

    def __init__(self, database: str, calls: Path) -> None:
        self._words = [sys.executable, "-c", WORKER, database, str(calls)]
        self._environment = {"PYTHONPATH": ":".join(filter(None, sys.path)), "PATH": "/usr/bin:/bin"}
        self.running: list[subprocess.Popen[str]] = []

    def start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(self._words, env=self._environment, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        self.running.append(process)
        return process

    def kill(self, process: subprocess.Popen[str]) -> None:
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.running.remove(process)


@pytest.fixture
def workers(database: str, tmp_path: Path) -> Iterator[Workers]:
    rows(database, EFFECT)
    found = Workers(database, tmp_path / "calls")
    yield found
    for process in [*found.running]:
        found.kill(process)


def until_empty(database: str) -> None:
    begun = time.monotonic()
    while rows(database, "SELECT count(*) FROM connected_car_event WHERE handled IS NULL") != [(0,)]:
        assert time.monotonic() - begun < 120, rows(
            database, "SELECT status, count(*) FROM procrastinate_jobs GROUP BY 1"
        )
        time.sleep(0.1)


async def published(database: str, bodies: list[Any]) -> None:
    """Answered by a replica that hands nothing over."""
    keeper = Receiver(events.parse, queue=PostgresQueue(database))
    async with keeper.running():
        http = httpx2.AsyncClient(transport=httpx2.ASGITransport(keeper), base_url="http://keeper")
        for body in bodies:
            assert (await http.post("/", json=body)).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_workers_that_are_killed_lose_and_double_nothing(
    seed: int, database: str, workers: Workers, tmp_path: Path
) -> None:
    """Killed at random points, ten times: every event had its effect in the database once, any other effect at least once.

    Repetitions after all was handled change nothing.
    """
    dice = random.Random(seed)
    bodies: list[Any] = [
        {**remote(f"r{number}"), "attributes": [{"key": "vin", "value": f"VR3TESTTEST{number % 40:06}"}]}
        for number in range(400)
    ]
    batches: list[Any] = [bodies[start : start + 50] for start in range(0, 400, 50)]
    asyncio.run(published(database, batches[:4]))
    workers.start(), workers.start()

    for batch in batches[4:]:
        asyncio.run(published(database, [batch]))
    for _ in range(10):
        time.sleep(dice.uniform(0.0, 0.6))
        workers.kill(dice.choice(workers.running))
        workers.start()
    until_empty(database)
    asyncio.run(published(database, batches))
    until_empty(database)

    ids = [row[0] for row in rows(database, "SELECT id FROM effect ORDER BY number")]
    calls = Counter((tmp_path / "calls").read_text().split())
    assert sorted(ids) == sorted(f"r{number}" for number in range(400))
    assert len(calls) == 400
    for car in range(40):
        assert [each for each in ids if int(each[1:]) % 40 == car] == [f"r{number}" for number in range(car, 400, 40)]


@pytest.mark.slow
def test_what_a_dead_worker_had_in_hand_is_taken_up(database: str, workers: Workers, tmp_path: Path) -> None:
    """Its jobs are found by another one that has been running all the time, without anybody's help."""
    asyncio.run(published(database, [[remote(f"r{number}") for number in range(30)]]))
    first = workers.start()
    while not (tmp_path / "calls").exists() or len((tmp_path / "calls").read_text().split()) < 5:
        time.sleep(0.005)
    first.send_signal(signal.SIGSTOP)  # So that it dies with an event in hand.
    doing = rows(database, "SELECT count(*) FROM procrastinate_jobs WHERE status = 'doing'")
    workers.kill(first)
    workers.start()

    until_empty(database)

    assert doing == [(1,)], "one vehicle: one event at a time"
    assert len(rows(database, "SELECT DISTINCT key FROM effect")) == 30
    assert rows(database, "SELECT count(*) FROM effect") == [(30,)]
    assert json.dumps(rows(database, "SELECT id FROM effect ORDER BY number")) == json.dumps(
        [[f"r{number}"] for number in range(30)]
    )
