"""A fleet on this machine: a sweep over 20,000 vehicles, notifications at two replicas, and what a kill costs.

``python -m benchmarks.fleets``; ``VEHICLES`` and ``EVENTS`` change the sizes. Everything shares the cores of one machine:
the gateway or the database, what is measured, and who asks. Each row says what of the processor each of them took.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from connected_car import b2c
from connected_car.testing import World, WorldRequest, electric_car

from tests.fleets import postgres

from .measure import table

VEHICLES = int(os.environ.get("VEHICLES", "20000"))
EVENTS = int(os.environ.get("EVENTS", "3000"))
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
TICKS = os.sysconf("SC_CLK_TCK")

GATEWAY = """
import sys, threading
from connected_car.testing import World, electric_car
world = World([electric_car(id=f"car-{number}") for number in range(int(sys.argv[1]))])
world.rate_limit.day = world.rate_limit.burst = 10_000_000  # A contract that holds nobody up.
with world.serve() as address:
    print(address, world.token(), world.application.client_id, flush=True)
    threading.Event().wait()
"""
SWEEP = """
import asyncio, json, os, resource, sys, time
from connected_car import b2c
from connected_car.auth import Bearer
address, token, client_id, count, kind, file = sys.argv[1:]
cars = [f"car-{number}" for number in range(int(count))]
given = dict(auth=Bearer(token), client_id=client_id, brand="peugeot", base_url=address + "/b2c")
told = []
before = resource.getrusage(resource.RUSAGE_SELF)
base = before.ru_maxrss
begun, failed = time.monotonic(), 0
if kind == "threads":
    with b2c.Client(**given) as client:
        for each in client.sweep(cars, read=client.vehicles.status, checkpoint=file, progress=told.append):
            failed += each.error is not None
            told[:-1] = []
else:
    async def main():
        failed = 0
        async with b2c.AsyncClient(**given) as client:
            async for each in client.sweep(cars, read=client.vehicles.status, checkpoint=file, progress=told.append):
                failed += each.error is not None
                told[:-1] = []
        return failed
    failed = asyncio.run(main())
seconds = time.monotonic() - begun
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps({"seconds": seconds, "calls": told[-1].calls, "failed": failed, "cpu": cpu,
                  "before": base / 1024, "peak": after.ru_maxrss / 1024}))
"""


def processor(pids: Sequence[int]) -> float:
    """Seconds of processor that these processes have taken so far."""
    total = 0
    for pid in pids:
        fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()  # noqa: SIM115
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def family(pid: int) -> list[int]:
    """A process and those that it started."""
    children = open(f"/proc/{pid}/task/{pid}/children").read().split()  # noqa: SIM115
    return [pid, *map(int, children)]


@contextmanager
def running(*words: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A process until the block ends."""
    process = subprocess.Popen(words, env=ENVIRONMENT | environment, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def sweep(kind: str, folder: str) -> dict[str, str]:
    """One sweep over loopback, in a process of its own."""
    with running(sys.executable, "-c", GATEWAY, str(VEHICLES)) as gateway:
        assert gateway.stdout is not None
        address, token, client_id = gateway.stdout.readline().split()
        before = processor([gateway.pid])
        words = [sys.executable, "-c", SWEEP, address, token, client_id, str(VEHICLES), kind, f"{folder}/{kind}"]
        found = json.loads(subprocess.run(words, env=ENVIRONMENT, check=True, capture_output=True).stdout)
        served = processor([gateway.pid]) - before
    return {
        "vehicles": f"{VEHICLES:,}",
        "seconds": f"{found['seconds']:.0f}",
        "a second": f"{VEHICLES / found['seconds']:.0f}",
        "calls": f"{found['calls']:,}",
        "failed": str(found["failed"]),
        "MB before": f"{found['before']:.0f}",
        "MB at most": f"{found['peak']:.0f}",
        "CPU s of the sweep": f"{found['cpu']:.0f}",
        "CPU s of the gateway": f"{served:.0f}",
    }


def bodies(count: int) -> list[bytes]:
    """Notifications of monitors as the world posts them, each of another event, of a thousand vehicles."""
    world = World([electric_car(id="car-1", level=50)])
    posted: list[WorldRequest] = []

    def take(request: WorldRequest) -> int:
        posted.append(request)
        return 200

    world.listen("https://me.example/", take)
    hook: Any = {"type": ["Monitor"], "callback": {"webhook": {"name": "me", "target": "https://me.example/",
            "attributes": [{"key": "vin", "type": "Query", "value": "$vin"}]}}}  # fmt: skip
    low: Any = {
        "name": "low",
        "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["30"]},
    }
    watch: Any = {
        "label": "watch",
        "triggerParam": {"triggers": [low], "boolExp": "low"},
        "extendedEventParam": ["vehicle.position", "vehicle.status"],
    }
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body=hook).callback_id
        if callback is None:
            raise AssertionError("the world named no callback")
        client.monitors.create("car-1", callback, body=watch)
        world.cars[0].level = 20
        world.advance(minutes=10)
    [first, *_] = [json.loads(each.content) for each in posted]
    found = []
    for number in range(count):
        vehicle = {"key": "vin", "value": f"VR3BENCH{number % 1000:09}"}
        event = {**first["monitorEvent"], "monitorId": f"monitor-{number}"}
        found.append(json.dumps({**first, "attributes": [vehicle], "monitorEvent": event}).encode())
    return found


class Publisher:
    """Posts over plain sockets, so that asking takes little of the processor; again until it is answered with 200."""

    def __init__(self, ports: Sequence[int], connections: int = 32) -> None:
        self.ports = ports
        self.connections = connections
        self.again = 0

    async def publish(self, content: Sequence[bytes]) -> float:
        """Seconds until all were answered with 200."""
        waiting = [*reversed(content)]
        begun = time.monotonic()
        await asyncio.gather(*(self._line(number, waiting) for number in range(self.connections)))
        return time.monotonic() - begun

    async def _line(self, number: int, waiting: list[bytes]) -> None:
        while waiting:
            body = waiting.pop()
            try:
                await self._lead(number, body, waiting)
            except (OSError, asyncio.IncompleteReadError, ValueError):
                self.again += 1
                number += 1  # As a load balancer does it.
                await asyncio.sleep(0.05)

    async def _lead(self, number: int, body: bytes, waiting: list[bytes]) -> None:
        """Post over one connection for as long as it goes well; what wasn't answered goes back."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.ports[number % len(self.ports)])
            while True:
                head = f"POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
                writer.write(head.encode() + body)
                answer = await reader.readuntil(b"\r\n\r\n")
                if b" 200 " not in answer.partition(b"\r\n")[0]:
                    raise ValueError
                if not waiting:
                    writer.close()
                    return
                body = waiting.pop()
        except BaseException:
            waiting.append(body)
            raise


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def started(port: int, database: str, handles: str) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "uvicorn", "benchmarks.receiving:receiver", f"--port={port}"]
    environment = ENVIRONMENT | {"DATABASE": database, "HANDLES": handles}
    process = subprocess.Popen([*words, "--log-level=warning", "--no-access-log"], env=environment)
    until(lambda: socket.socket().connect_ex(("127.0.0.1", port)) == 0)
    return process


def until(true: Callable[[], bool]) -> None:
    while not true():
        time.sleep(0.05)


def count(database: str, query: str) -> int:
    with psycopg.connect(database, autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
        return int(row[0]) if row else 0


def receive(server: postgres.Server, content: Sequence[bytes], events: int) -> dict[str, str]:
    """Two replicas that keep; then two that hand over what was kept."""
    database = server.database()
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE effect (key text)")
    ports = [free_port(), free_port()]
    replicas = [started(port, database, "") for port in ports]
    backends = family(server.process.pid)
    before, own = processor([each.pid for each in replicas]), time.process_time()
    stored = processor(backends)
    seconds = asyncio.run(Publisher(ports).publish(content))
    spent, asked = processor([each.pid for each in replicas]) - before, time.process_time() - own
    stored = processor(family(server.process.pid)) - stored
    for each in replicas:
        each.kill()
        each.wait()
    kept = count(database, "SELECT count(*) FROM connected_car_event")
    replicas = [started(port, database, "1") for port in ports]
    # From here on, because starting costs as much as a thousand events.
    before = processor([*(each.pid for each in replicas), *family(server.process.pid)])
    left = count(database, "SELECT count(*) FROM connected_car_event WHERE handled IS NULL")
    until(lambda: count(database, "SELECT count(*) FROM connected_car_event WHERE handled IS NULL") == 0)
    worked = processor([*(each.pid for each in replicas), *family(server.process.pid)]) - before
    took = "SELECT extract(epoch FROM max(handled) - min(handled)) * 1000 FROM connected_car_event"
    handed = count(database, took) / 1000
    for each in replicas:
        each.kill()
        each.wait()
    assert kept == events == count(database, "SELECT count(DISTINCT key) FROM effect")
    return {
        "received a second": f"{events / seconds:.0f}",
        "CPU ms each: replicas": f"{spent / events * 1000:.2f}",
        "database": f"{stored / events * 1000:.2f}",
        "publisher": f"{asked / events * 1000:.2f}",
        "handed over a second": f"{events / handed:.0f}",
        "CPU ms each: all": f"{worked / left * 1000:.2f}" if left else "-",
    }


def killed(server: postgres.Server, content: Sequence[bytes], which: int) -> dict[str, str]:
    """One of two replicas is killed in the middle and started again."""
    database = server.database()
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE effect (key text)")
    ports = [free_port(), free_port()]
    replicas = [started(port, database, "1") for port in ports]
    publisher = Publisher(ports)

    async def story() -> None:
        publishing = asyncio.create_task(publisher.publish(content))
        while await asyncio.to_thread(count, database, "SELECT count(*) FROM connected_car_event") < len(content) // 10:
            await asyncio.sleep(0.05)
        replicas[which].send_signal(signal.SIGKILL)
        replicas[which].wait()
        replicas[which] = await asyncio.to_thread(started, ports[which], database, "1")
        await publishing

    asyncio.run(story())
    until(lambda: count(database, "SELECT count(*) FROM connected_car_event WHERE handled IS NULL") == 0)
    for each in replicas:
        each.kill()
        each.wait()
    effects = count(database, "SELECT count(*) FROM effect")
    lost = len(content) - count(database, "SELECT count(DISTINCT key) FROM effect")
    twice = effects - count(database, "SELECT count(DISTINCT key) FROM effect")
    return {"sent": str(len(content)), "sent again": str(publisher.again), "lost": str(lost), "twice": str(twice)}


def main() -> None:
    """Prints all three tables; without a PostgreSQL the first one."""
    import tempfile

    print(f"{os.cpu_count()} cores, load {', '.join(f'{each:.1f}' for each in os.getloadavg())} before")
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("threads", "event loop"):
            print(table("sweep", {kind: sweep(kind, folder)}), flush=True)
    if postgres.binaries() is None:
        print(f"no notifications: there is no PostgreSQL on this machine ({postgres.IN_HAND})")
        return
    single = bodies(EVENTS)
    batched = [b"[" + b",".join(single[start : start + 100]) + b"]" for start in range(0, EVENTS, 100)]
    with postgres.server(synchronous_commit="on", max_connections="200") as server:
        print(f"\nbodies of {len(single[0])} bytes; synchronous_commit=on, fsync=on")
        for kind, content in (("one each", single), ("batches of 100", batched)):
            print(table("two replicas", {kind: receive(server, content, EVENTS)}), flush=True)
        for which in (0, 1):
            print(table("killed", {f"replica {which + 1}": killed(server, single[:1000], which)}), flush=True)
    print(f"load {', '.join(f'{each:.1f}' for each in os.getloadavg())} after")


if __name__ == "__main__":
    main()
