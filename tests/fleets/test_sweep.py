"""Many vehicles are read within what a contract allows, and none stands in the way of another."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import threading
import tracemalloc
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.car.sweeping.ledger import DAY, Counts
from connected_car.auth import Bearer
from connected_car.errors import ConnectionFailed, NotFound, RateLimited
from connected_car.sweeps import CallBudget, CheckpointError, MemoryLedger, Progress, VehicleReading
from connected_car.testing import World, electric_car

from tests.sdk.doubles import CountingClock

CARS = [f"car-{number}" for number in range(12)]
STATUS = {"energies": [{"type": "Electric", "level": 50}]}
CONTRACT = {"x-ratelimit-limit-1": "100000", "x-ratelimit-limit-2": "100"}


class Gateway:
    """Answers status calls by a table, and notes when each was asked."""

    def __init__(self, answers: dict[str, Callable[[], httpx2.Response]] | None = None) -> None:
        self.clock = CountingClock()
        self.answers = answers or {}
        self.asked: list[str] = []
        self.times: list[float] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        car = request.url.path.split("/")[-2]
        with self._lock:
            self.asked.append(car)
            self.times.append(self.clock.time())
        answer = self.answers.get(car)
        return answer() if answer else httpx2.Response(200, json=STATUS)

    def client(self, **options: Any) -> b2c.Client:
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return b2c.Client(Bearer("token"), client_id="a", http_client=http, clock=self.clock, **options)

    def async_client(self) -> b2c.AsyncClient:
        async def answer(request: httpx2.Request) -> httpx2.Response:
            return self(request)

        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        return b2c.AsyncClient(Bearer("token"), client_id="a", http_client=http, clock=self.clock)


def sweep(gateway: Gateway, cars: Any = CARS, **options: Any) -> Iterator[VehicleReading[Any]]:
    client = gateway.client(scope_check="off")
    return client.sweep(cars, read=client.vehicles.status, **options)


def test_each_vehicle_gives_a_reading_or_its_error() -> None:
    """One that is unknown, one that breaks the connection and one that the caller's function can't read harm no other."""

    def broken() -> httpx2.Response:
        raise httpx2.ReadError("the connection was reset")

    gateway = Gateway({"car-3": lambda: httpx2.Response(404, json={"code": 40401}), "car-5": broken})
    client = gateway.client(scope_check="off")

    def read(car: str) -> Any:
        if car == "car-7":
            raise ZeroDivisionError
        return client.vehicles.status(car)

    found = {each.vehicle: each for each in client.sweep(CARS, read=read)}

    assert sorted(found) == sorted(CARS)
    errors = {name: type(each.error) for name, each in found.items() if each.error}
    assert errors == {"car-3": NotFound, "car-5": ConnectionFailed, "car-7": ZeroDivisionError}
    assert [each.get().energies[0].level for name, each in found.items() if name not in errors] == [50] * 9
    with pytest.raises(NotFound):
        found["car-3"].get()


def test_an_event_loop_gets_the_same() -> None:
    """Names come from an asynchronous collection too; the readings are the same as in threads."""
    gateway = Gateway({"car-3": lambda: httpx2.Response(404, json={"code": 40401})})

    async def names() -> AsyncIterator[str]:
        for car in CARS:
            yield car

    async def swept() -> dict[str, Any]:
        client = gateway.async_client()
        return {each.vehicle: each async for each in client.sweep(names(), read=client.vehicles.status)}

    found = asyncio.run(swept())

    assert sorted(found) == sorted(CARS)
    assert [name for name, each in found.items() if each.error] == ["car-3"]


def test_a_vehicle_that_is_named_twice_is_read_once() -> None:
    """And one without a name is refused before anything is sent."""
    gateway = Gateway()

    assert len([*sweep(gateway, ["car-1", "car-2", "car-1"])]) == 2
    assert Counter(gateway.asked) == {"car-1": 1, "car-2": 1}
    with pytest.raises(ValueError, match="named by a text"):
        next(sweep(gateway, ["car-1", ""]))
    with pytest.raises(ValueError, match="1 or more"):
        sweep(gateway, concurrency=0)


def most_in(times: list[float], span: float) -> int:
    """The most calls in any stretch of time that is shorter than ``span``."""
    return max(sum(start <= each < start + span for each in times) for start in times)


@pytest.mark.parametrize(("per_second", "most"), [(0.5, 1), (1, 1), (3, 3), (20, 20)])
def test_no_second_has_more_calls_than_the_budget(per_second: float, most: int) -> None:
    """Whatever the concurrency; and the sweep isn't much slower than it has to be."""
    gateway = Gateway()
    cars = [f"car-{number}" for number in range(60)]

    assert len([*sweep(gateway, cars, budget=CallBudget(per_second=per_second), concurrency=16)]) == 60

    assert most_in(gateway.times, 1.0) <= most
    least = 60 / per_second
    assert gateway.times[-1] - gateway.times[0] < least * (2 if per_second > 2 else 1.01)


def test_no_day_has_more_calls_than_the_budget() -> None:
    """The sixth call waits until the first is a day old, and the caller is told how long."""
    gateway, told = Gateway(), []

    [*sweep(gateway, budget=CallBudget(per_day=5), concurrency=1, progress=told.append)]

    assert most_in(gateway.times, DAY) == 5
    assert gateway.times[-1] - gateway.times[0] < 2 * (DAY + 1000)
    assert max(each.waiting for each in told) > DAY - 1000


def test_what_the_replies_say_of_the_contract_holds() -> None:
    """A contract of two calls a second is kept to from the first reply on, though the caller asked for no limit."""
    small = {"x-ratelimit-limit-1": "1000", "x-ratelimit-limit-2": "2"}
    gateway = Gateway({car: lambda: httpx2.Response(200, json=STATUS, headers=small) for car in CARS})

    [*sweep(gateway, concurrency=1)]

    assert most_in(gateway.times[1:], 1.0) <= 2


def test_calls_beside_the_first_of_a_reading_count() -> None:
    """A reading of three calls takes three of the budget, and so do attempts that were sent again."""
    gateway = Gateway()
    client = gateway.client(scope_check="off")
    ledger = MemoryLedger(clock=gateway.clock)

    def read(car: str) -> None:
        for _ in range(3):
            client.vehicles.status(car)

    [*client.sweep(CARS, read=read, concurrency=1, budget=CallBudget(per_second=2, per_day=1000), ledger=ledger)]

    assert len(gateway.times) == 36
    assert sum(ledger.counts.stored()["quarters"].values()) == 36
    assert gateway.times[-1] - gateway.times[0] > 36 / 2 - 3


def test_a_refusal_for_too_many_calls_is_waited_out() -> None:
    """It is nobody's error: the server's time is waited for, the vehicle asked again, and nothing is sent meanwhile."""
    gateway = Gateway()
    refusals = iter([httpx2.Response(429, headers={"retry-after": "900"})])
    gateway.answers["car-4"] = lambda: next(refusals, None) or httpx2.Response(200, json=STATUS)

    found = [*sweep(gateway, concurrency=1)]

    assert [each.error for each in found] == [None] * 12
    refused = gateway.times[gateway.asked.index("car-4")]
    later = [each for each in gateway.times if each > refused]
    assert min(later) >= refused + 900
    assert Counter(gateway.asked)["car-4"] == 2


def test_a_wait_within_a_reading_holds_up_nobody_afterwards() -> None:
    """An outage that one call has waited out is over: the next vehicle is read at once."""
    gateway = Gateway()
    outages = iter([httpx2.Response(503, headers={"retry-after": "30"})])
    gateway.answers["car-0"] = lambda: next(outages, None) or httpx2.Response(200, json=STATUS)

    assert [each.error for each in sweep(gateway, concurrency=1)] == [None] * 12

    assert gateway.asked[:3] == ["car-0", "car-0", "car-1"]
    assert gateway.times[1] - gateway.times[0] == pytest.approx(30, abs=0.1)
    assert gateway.times[-1] - gateway.times[1] < 5


def test_refusals_without_end_are_told() -> None:
    """A server that refuses every call and never says until when ends the sweep, with what was read written down."""
    gateway = Gateway({car: lambda: httpx2.Response(429) for car in CARS[2:]})

    found: list[str] = []
    with pytest.raises(RateLimited):
        found.extend(each.vehicle for each in sweep(gateway, concurrency=1))

    assert found == CARS[:2]
    assert len(gateway.asked) < 20


def test_what_another_call_of_the_client_was_told_holds() -> None:
    """The time before which the server wants no call, told to any call of the client, is waited for."""
    gateway = Gateway({"other": lambda: httpx2.Response(503, headers={"retry-after": "500"})})
    client = gateway.client(scope_check="off")
    with pytest.raises(Exception, match="503"):
        client.vehicles.status("other")

    [*client.sweep(CARS, read=client.vehicles.status)]

    assert gateway.times[1] >= gateway.times[0] + 500


def test_the_longest_unread_come_first(tmp_path: Path) -> None:
    """Vehicles that were never asked, then those that were asked longest ago; none sooner than its pause allows."""
    gateway, file = Gateway(), tmp_path / "sweep.json"
    for cars in (["car-5"], ["car-2", "car-9"]):
        [*sweep(gateway, cars, checkpoint=file, concurrency=1)]
        gateway.clock.sleep(10)
    gateway.asked.clear()
    gateway.times.clear()

    [*sweep(gateway, ["car-2", "car-5", "car-1", "car-9"], checkpoint=file, concurrency=1)]

    assert gateway.asked == ["car-1", "car-5", "car-2", "car-9"]
    assert gateway.times[1] - gateway.times[0] >= 120 - 21


def test_an_interrupted_sweep_goes_on(tmp_path: Path) -> None:
    """Another process with the same file reads what is left, each vehicle once; the sweep after that reads all again."""
    gateway, file, told = Gateway(), tmp_path / "sweep.json", []
    first = sweep(gateway, checkpoint=file)
    had = [next(first).vehicle for _ in range(5)]
    first.close()  # type: ignore[attr-defined]

    rest = [each.vehicle for each in sweep(gateway, checkpoint=file, progress=told.append)]

    # The fifth was handed out, and nobody came back for the next: it may not have been used.
    assert sorted(rest) == sorted(set(CARS) - set(had[:4]))
    assert (told[0].total, told[0].done, told[-1].done) == (12, 5, 12)
    assert len([*sweep(gateway, checkpoint=file)]) == 12


def test_the_calls_of_the_day_outlive_the_process(tmp_path: Path) -> None:
    """A second process with the same file has what the first one left of the day."""
    gateway, file = Gateway(), tmp_path / "sweep.json"
    budget = CallBudget(per_day=15)

    [*sweep(gateway, checkpoint=file, budget=budget)]
    [*sweep(gateway, [f"other-{number}" for number in range(6)], checkpoint=file, budget=budget)]

    assert most_in(gateway.times, DAY) == 15


def test_a_checkpoint_is_private(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Only its owner reads the file, no vehicle stands in it or in the log, and nothing else is left in the folder."""
    vin, file = "VR3TESTTEST000001", tmp_path / "sweep.json"
    caplog.set_level("DEBUG")

    [*sweep(Gateway(), [vin], checkpoint=file)]

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert vin not in file.read_text()
    assert vin not in caplog.text
    assert {path.name for path in tmp_path.iterdir()} == {"sweep.json", "sweep.json.lock"}


@pytest.mark.parametrize("content", ["", "[]", '{"format": "connected-car sweep"}', '{"format": "other"}', "\x00"])
def test_a_file_that_is_no_checkpoint_is_refused_and_kept(content: str, tmp_path: Path) -> None:
    """A wrong path costs nobody's data: the error names the file and what to do."""
    file = tmp_path / "notes.json"
    file.write_text(content)

    with pytest.raises(CheckpointError, match=r"notes\.json: this is no checkpoint"):
        next(sweep(Gateway(), checkpoint=file))

    assert file.read_text() == content
    os.replace(file, tmp_path / "away")
    assert len([*sweep(Gateway(), checkpoint=file)]) == 12, "the refusal let go of the file"


def test_a_checkpoint_belongs_to_one_sweep_at_a_time(tmp_path: Path) -> None:
    """A second one is refused before it sends anything."""
    gateway, file = Gateway(), tmp_path / "sweep.json"
    first = sweep(gateway, checkpoint=file, concurrency=1)
    next(first)
    sent = len(gateway.asked)

    with pytest.raises(CheckpointError, match="another sweep"):
        next(sweep(gateway, checkpoint=file))

    assert len(gateway.asked) == sent
    first.close()  # type: ignore[attr-defined]


def test_a_slow_caller_holds_the_sweep_up() -> None:
    """No more is read ahead than vehicles are read at once, so readings never pile up."""
    gateway = Gateway()

    for number, _ in enumerate(sweep(gateway, concurrency=3), 1):
        assert len(gateway.asked) <= number + 2


@pytest.mark.parametrize("count", [3_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_many_vehicles_take_little_memory(count: int, tmp_path: Path) -> None:
    """Nothing of a reading stays: what is held for each vehicle is its place in line and a number."""
    client = b2c.Client(Bearer("token"), client_id="a", clock=CountingClock())
    cars = [f"car-{number}" for number in range(count)]
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]

    found = client.sweep(
        cars, read=lambda car: "x" * 50_000, concurrency=1, budget=CallBudget(per_second=1e9), checkpoint=tmp_path / "f"
    )

    assert sum(len(each.get()) for each in found) == 50_000 * count
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert peak < 1_000_000 + 400 * count


def test_progress_counts_up() -> None:
    """After each reading: all, done, failed, calls."""
    gateway, told = Gateway({"car-3": lambda: httpx2.Response(404)}), []

    [*sweep(gateway, concurrency=1, progress=told.append)]

    assert [each.done for each in told] == [*range(1, 13)]
    assert told[-1] == Progress(total=12, done=12, failed=1, calls=12)


@pytest.mark.parametrize(("per_second", "per_day", "apart"), [(0, None, 0), (None, 0, 0), (-1, None, 0), (1, 1, -1)])
def test_a_budget_that_lets_nothing_through_is_refused(per_second: Any, per_day: Any, apart: float) -> None:
    """Instead of waiting for ever."""
    with pytest.raises(ValueError, match="above 0"):
        CallBudget(per_second, per_day, apart)


def test_a_clock_that_is_set_back_stops_nothing() -> None:
    """What was counted in a future that never came holds a call up for a moment at most."""
    counts = Counts()
    assert counts.take(CallBudget(per_second=1), 1_000_000.0) == 0.0

    assert counts.take(CallBudget(per_second=1), 900_000.0) == 0.0


def test_over_a_world(tmp_path: Path) -> None:
    """The same against a gateway that checks every call and counts them, sync and async, with the known pause between."""
    world = World([electric_car(id=f"car-{number}") for number in range(6)])
    world.rate_limit.counts_bursts, world.rate_limit.burst = True, 2
    client, later = world.client(b2c), world.async_client(b2c)
    file = tmp_path / "sweep.json"
    cars = [each.id for each in client.vehicles.list()]

    first = [each.get().energies for each in client.sweep(cars, read=client.vehicles.status, checkpoint=file)]
    began = world.now

    async def again() -> list[Any]:
        return [each.get() async for each in later.sweep(cars, read=later.vehicles.status, checkpoint=file)]

    assert len(first) == len(asyncio.run(again())) == 6
    assert (world.now - began).total_seconds() > 100
    assert [each for each in world.refusals if "429" in each] == []
    assert json.loads(file.read_text())["began"] is None
