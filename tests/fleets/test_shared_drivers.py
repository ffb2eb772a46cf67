"""Drivers of workers on several machines: each token is renewed by one of them, within one budget for all."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import psycopg
import pytest
from connected_car.auth import Token
from connected_car.errors import TokenStoreError
from connected_car.postgres import PostgresDriverStore, PostgresLedger
from connected_car.sweeps import CallBudget

from tests.drivers.test_drivers import World, sign_in
from tests.fleets import postgres
from tests.sdk.doubles import frames_of

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
TOKEN = Token("access", "refresh", 2_000_000_000.0, 3600.0, "data:telemetry", ("data:telemetry",), ())


@contextmanager
def machines(database: str, count: int, **options: Any) -> Iterator[list[PostgresDriverStore]]:
    """Stores that share nothing but the database."""
    stores = [PostgresDriverStore(database, **options) for _ in range(count)]
    try:
        yield stores
    finally:
        for store in stores:
            store.close()


def test_what_one_machine_saves_another_loads(database: str) -> None:
    """Each driver's own token, whatever the name; forgetting one forgets no other. The table names no driver."""
    names = ["anna", "Anna", " anna", "ann\u0101", "x" * 3000, "'; DROP TABLE connected_car_driver; --"]
    with machines(database, 2) as (one, two):
        for number, name in enumerate(names):
            one.save(name, Token(f"access-{number}"))
        one.save("anna", TOKEN)
        one.save("Anna", None)

        assert two.load("anna") == TOKEN
        assert two.load("Anna") is None
        assert [getattr(two.load(name), "access_token", None) for name in names[2:]] == [
            f"access-{number}" for number in range(2, 6)
        ]
        assert two.load("nobody") is None
    with psycopg.connect(database) as connection:
        assert "anna" not in str(connection.execute("SELECT driver FROM connected_car_driver").fetchall())
    assert database not in repr(one)


def test_a_database_that_is_not_there_or_holds_rubbish_is_told(database: str) -> None:
    """By the error of token stores, without what stands in a row; what is there is left alone."""
    with machines(database + "_gone", 1) as [gone], pytest.raises(TokenStoreError, match="the database can't be used"):
        gone.load("anna")
    with machines(database, 1) as [store]:
        store.save("anna", TOKEN)
        with psycopg.connect(database) as connection:
            connection.execute("UPDATE connected_car_driver SET token = 'SECRET'")
        with pytest.raises(TokenStoreError, match="something else than a token") as caught:
            store.load("anna")
    assert "SECRET" not in str(caught.value)
    assert "SECRET" not in str(frames_of(caught.value))
    assert caught.value.__context__ is None


def test_two_machines_renew_a_token_once(database: str) -> None:
    """Forty calls on two machines find the token over: one request renews it for all, and each driver's own."""
    world = World()
    with machines(database, 2) as stores:
        one, two = (world.drivers(store) for store in stores)
        for driver in ("anna", "ben"):
            sign_in(one, driver)
        world.now += 61

        def call(number: int) -> None:
            driver = ("anna", "ben")[number % 2]
            (one, two)[number // 2 % 2].client(driver).vehicles.status(f"{driver}-car")

        with ThreadPoolExecutor(40) as threads:
            [*threads.map(call, range(40))]

    assert Counter(world.refreshed) == {"anna": 1, "ben": 1}
    assert world.wrong == []


def test_more_drivers_than_connections_are_renewed_at_once(database: str) -> None:
    """Renewing never waits for itself: what is saved goes over the connection that holds the lock."""
    world, names = World(), [f"driver{number}" for number in range(12)]
    with machines(database, 1, connections=2) as [store]:
        drivers = world.drivers(store)
        for name in names:
            sign_in(drivers, name)
        world.now += 61

        with ThreadPoolExecutor(12) as threads:
            [*threads.map(lambda name: drivers.client(name).vehicles.status(f"{name}-car"), names)]

    assert Counter(world.refreshed) == dict.fromkeys(names, 1)


def test_machines_share_the_budget_of_renewals(database: str) -> None:
    """What one machine spent of it another doesn't have: a token that still works is used on, one that is over renewed."""
    world = World()
    with machines(database, 2) as stores:
        one, two = (world.drivers(store) for store in stores)
        sign_in(one, "anna")
        for _ in range(6):
            one.auth("anna").refresh()
        assert two.auth("anna").token is not None
        world.now += 56  # Due, and not over.

        two.client("anna").vehicles.status("anna-car")
        assert len(world.refreshed) == 6
        world.now += 5
        two.client("anna").vehicles.status("anna-car")

    assert len(world.refreshed) == 7


HOLDER = """
import sys, time
from connected_car.postgres import PostgresDriverStore
with PostgresDriverStore(sys.argv[1]).lock("anna"):
    print("held", flush=True)
    time.sleep(600)
"""
ENVIRONMENT = {"PYTHONPATH": ":".join(filter(None, sys.path)), "PATH": "/usr/bin:/bin"}


def test_who_dies_while_renewing_holds_nobody_up(database: str) -> None:
    """The lock of a killed process is gone with it; while it lives, nobody else gets it, and other drivers don't wait."""
    words = [sys.executable, "-c", HOLDER, database]
    process = subprocess.Popen(words, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    got = threading.Event()
    with machines(database, 1) as [store]:

        def wait() -> None:
            with store.lock("anna"):
                got.set()

        waiting = threading.Thread(target=wait)
        waiting.start()
        with store.lock("ben"):
            assert not got.wait(0.2)
        process.kill()
        process.wait()
        waiting.join(30)
    assert got.is_set()


def test_a_lost_connection_loses_no_token(database: str) -> None:
    """When the database throws the holder of a lock out between reading and saving, the new token is saved all the same."""
    with machines(database, 1) as [store]:
        with store.lock("anna"):
            with psycopg.connect(database, autocommit=True) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            store.save("anna", TOKEN)

        assert store.load("anna") == TOKEN


def test_a_database_that_takes_nothing_is_told_within_a_lock_too(database: str) -> None:
    """A renewal saves under the lock. The error is that of token stores there, whatever the database's was; not chained."""
    with machines(database, 1) as [store]:
        store.save("anna", TOKEN)
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("ALTER TABLE connected_car_driver ADD CHECK (token IS NULL OR token !~ 'SECRET')")

        with store.lock("anna"), pytest.raises(TokenStoreError, match=r"can't be used \(CheckViolation\)") as caught:
            store.save("anna", Token("SECRET"))

        assert "SECRET" not in str(frames_of(caught.value))
        assert caught.value.__cause__ is None
        assert store.load("anna") == TOKEN


def test_what_a_role_needs_to_share_tokens_and_calls(database: str) -> None:
    """CREATE in the schema, though the tables are there, and SELECT, INSERT and UPDATE on them; nothing else."""
    with machines(database, 1) as [store]:
        store.save("anna", TOKEN)
    PostgresLedger(database, "app").take(CallBudget())
    name = f"{database.rpartition('dbname=')[2]}_worker"
    granted = f"SELECT, INSERT, UPDATE ON connected_car_driver, connected_car_ledger TO {name}"
    with psycopg.connect(database, autocommit=True) as owner, machines(database.replace("tester", name), 1) as [low]:
        owner.execute(f"CREATE ROLE {name} LOGIN".encode())
        try:
            owner.execute(f"GRANT {granted}".encode())
            with pytest.raises(TokenStoreError, match="InsufficientPrivilege"):
                low.load("anna")
            owner.execute(f"GRANT CREATE ON SCHEMA public TO {name}".encode())

            with low.lock("anna"):
                low.note_renewal("anna")
                low.save("anna", Token("access"))
            ledger = PostgresLedger(database.replace("tester", name), "app")
            assert ledger.take(CallBudget(per_day=2)) == 0.0
            assert ledger.take(CallBudget(per_day=2)) > 0.0
            ledger.close()
        finally:
            owner.execute(f"DROP OWNED BY {name}; DROP ROLE {name}".encode())


class SignIn:
    """A token endpoint on loopback: a refresh token works once, a second use ends the grant, as publishers do it."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.current = {f"driver-{number}": 0 for number in range(5)}
        self.reused: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
                driver, _, number = form["refresh_token"][0].partition("/")
                with outer.lock:
                    if int(number) != outer.current[driver]:
                        outer.reused.append(driver)
                    outer.current[driver] += 1
                    refresh = f"{driver}/{outer.current[driver]}"
                time.sleep(0.02)
                body = json.dumps({"access_token": refresh, "refresh_token": refresh, "expires_in": 1}).encode()
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.send_header("content-type", "application/json")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


WORKER = """
import sys, threading, time
from connected_car import b2c
from connected_car.postgres import PostgresDriverStore
database, url = sys.argv[1:]
drivers = b2c.Drivers(client_id="a", client_secret="b", authorize_url=url, token_url=url, realm="r",
                      store=PostgresDriverStore(database))
end = time.monotonic() + 6
def work(driver):
    auth = drivers.auth(driver)
    while time.monotonic() < end:
        auth.obtain()
        time.sleep(0.01)
threads = [threading.Thread(target=work, args=(f"driver-{n % 5}",)) for n in range(10)]
[t.start() for t in threads]
print("ready", flush=True)
[t.join() for t in threads]
"""


@pytest.mark.slow
def test_processes_of_two_machines_never_spend_a_refresh_token_twice(database: str) -> None:
    """Four processes with ten threads each renew five drivers' tokens for seconds."""
    service = SignIn()
    with machines(database, 1) as [store]:
        for driver in service.current:
            store.save(driver, Token.from_refresh_token(f"{driver}/0", "data:telemetry"))
    words = [sys.executable, "-c", WORKER, database, f"http://127.0.0.1:{service.server.server_port}/token"]
    running = [subprocess.Popen(words, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

    codes = [process.wait(120) for process in running]
    service.server.shutdown()

    assert codes == [0, 0, 0, 0]
    assert service.reused == []
    assert min(service.current.values()) >= 3


def test_workers_share_the_calls_of_an_application(database: str) -> None:
    """Two workers together get what the budget of a day allows, another application its own, and a restart forgets nothing."""
    one, two, other = (PostgresLedger(database, name) for name in ("app", "app", "other"))
    budget = CallBudget(per_day=6)

    taken = [ledger.take(budget) for ledger in (one, two) * 4]
    assert taken[:6] == [0.0] * 6
    assert all(0 < wait <= 86_400 + 900 for wait in taken[6:])
    one.close()
    assert one.take(budget) > 0
    two.add(-2)
    assert [one.take(budget), two.take(budget)] == [0.0, 0.0]
    assert other.take(budget) == 0.0
    for each in (one, two, other):
        each.close()


def test_workers_share_the_calls_of_a_second(database: str) -> None:
    """Whoever asks: while one call has just gone out, none of them gets another."""
    ledgers = [PostgresLedger(database, "app") for _ in range(3)]
    budget = CallBudget(per_second=0.01)

    with ThreadPoolExecutor(12) as threads:
        taken = [*threads.map(lambda number: ledgers[number % 3].take(budget), range(24))]

    assert sorted(taken)[0] == 0.0
    assert sum(wait == 0.0 for wait in taken) == 1
    for each in ledgers:
        each.close()


def test_two_sweeps_with_one_ledger_keep_to_one_budget(database: str, tmp_path: Path) -> None:
    """Workers that read halves of a fleet: together no more calls than the budget, counted by the database's clock."""
    from connected_car import b2c
    from connected_car.testing import World as Cars
    from connected_car.testing import electric_car

    world = Cars([electric_car(id=f"car-{number}") for number in range(6)])
    ledgers = [PostgresLedger(database, "app") for _ in range(2)]
    counted = []
    for number, ledger in enumerate(ledgers):
        client = world.client(b2c)
        cars = [f"car-{each}" for each in range(number, 6, 2)]
        counted += [*client.sweep(cars, read=client.vehicles.status, ledger=ledger, budget=CallBudget(per_day=6))]

    assert [each.error for each in counted] == [None] * 6
    assert ledgers[0].take(CallBudget(per_day=6)) > 0
    for each in ledgers:
        each.close()


def test_a_sweep_outlives_a_database_that_goes_away(database: str) -> None:
    """While it is away and when it is back, with all connections of before broken: no vehicle is lost, no call uncounted."""
    from connected_car import b2c
    from connected_car.testing import World as Cars
    from connected_car.testing import electric_car

    cars = [f"car-{number}" for number in range(12)]
    client = Cars([electric_car(id=car) for car in cars]).client(b2c)
    ledger = PostgresLedger(database, "app")
    budget = CallBudget(per_day=12)
    sweep = client.sweep(cars, read=client.vehicles.status, ledger=ledger, budget=budget, concurrency=1)

    found = [next(sweep)]
    with postgres.away(database, 1.0):
        found += sweep

    assert {each.vehicle: each.error for each in found} == dict.fromkeys(cars)
    assert ledger.take(budget) > 3600
    assert ledger.take(CallBudget(per_day=13)) < 3600
    ledger.close()


def test_a_call_is_counted_once_though_the_connection_breaks_meanwhile(database: str) -> None:
    """Thrown out between counting and committing: it is counted on another connection."""
    ledger = PostgresLedger(database, "app")
    budget = CallBudget(per_day=3)
    assert ledger.take(budget) == 0.0
    postgres.cut(database, "UPDATE ON connected_car_ledger FOR EACH ROW")

    taken = [ledger.take(budget) for _ in range(3)]

    assert postgres.was_cut(database)
    assert [wait > 0 for wait in taken] == [False, False, True]
    ledger.close()
