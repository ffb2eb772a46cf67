"""Whoever gets a message may ask the world before they answer: a webhook on this machine, a listener, from any thread."""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from connected_car import b2c
from connected_car.auth import Bearer
from connected_car.testing import World, WorldRequest, electric_car

from tests.ports import free_port

HOOK = "https://me.example/hook"
HORN = {"horn": {"state": "Activated"}}
STATES = ["Accepted", "SentToVehicle", "Success"]
"""Of a command to a car that is awake."""
PATIENCE = 5.0
"""Seconds that the world waits for a webhook."""


@pytest.fixture
def world() -> World:
    made = World([electric_car(id="car-1", level=62)])
    made.cars[0].wake()
    return made


@contextlib.contextmanager
def webhook(then: Callable[[Any], None]) -> Iterator[str]:
    """The address of one that does something with each message, then answers."""

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            then(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@contextlib.contextmanager
def over_asgi(world: World) -> Iterator[str]:
    """The world as an application under a server for such."""
    uvicorn = pytest.importorskip("uvicorn")
    with free_port() as port:
        server = uvicorn.Server(uvicorn.Config(world.asgi(), port=port, log_level="error"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join()


def client(world: World, address: str) -> b2c.Client:
    given = {"base_url": f"{address}/b2c", "realm": "clientsB2CPeugeot", "client_id": "demo-client"}
    return b2c.Client(Bearer(world.token()), validate=False, **given)


def callback(world: World, target: str) -> str:
    with world.client(b2c, validate=False) as made:
        form = {"callback": {"webhook": {"name": "me", "target": target}}}
        return str(made.callbacks.create(body=form).callback_id)


def horn(world: World, target: str) -> None:
    with world.client(b2c, validate=False) as made:
        made.remotes.send("car-1", callback(world, target), body=HORN)


def state(message: Any) -> str:
    return str(message["remoteEvent"]["eventStatus"]["status"])


@pytest.mark.parametrize("serve", [World.serve, over_asgi])
def test_a_webhook_asks_a_served_world(world: World, serve: Callable[..., Any]) -> None:
    """It sees the car as it is now, answers, and each state has come once, in order; nobody waited in vain."""
    seen: list[tuple[str, float]] = []
    began = time.monotonic()
    with serve(world) as address, client(world, address) as driver:

        def ask(message: Any) -> None:
            [energy] = driver.vehicles.status("car-1").energies
            seen.append((state(message), energy.level))

        with webhook(ask) as target:
            # Sent from outside as well: the reply waits for the webhook, which waits for another reply.
            driver.remotes.send("car-1", callback(world, target), body=HORN)
            world.advance(minutes=1)

    assert seen == [(each, 62) for each in STATES]
    assert [(each.tries, each.delivered) for each in world.notifications] == [(1, True)] * 3
    assert time.monotonic() - began < PATIENCE


def test_a_webhook_that_answers_with_a_command(world: World) -> None:
    """What it makes the world tell comes after what it has in hand: it doesn't wait for itself."""
    told: list[str] = []
    with world.serve() as address, client(world, address) as driver:

        def blink(message: Any) -> None:
            told.append(f"{message['remoteEvent']['remoteType']} {state(message)}")
            if told == ["Horn Accepted"]:
                driver.remotes.send("car-1", message["callbackId"], body={"lights": {"on": True}})

        with webhook(blink) as target:
            horn(world, target)
            assert told == ["Horn Accepted", "Lights Accepted"]
            world.advance(minutes=1)

    assert told[2:] == ["Horn SentToVehicle", "Horn Success", "Lights SentToVehicle", "Lights Success"]
    assert all(each.tries == 1 for each in world.notifications)


def test_a_listener_that_answers_with_a_command(world: World) -> None:
    """In this process, and in the thread of whoever lets time pass."""
    told: list[str] = []

    def blink(request: WorldRequest) -> None:
        event = json.loads(request.content)
        told.append(f"{event['remoteEvent']['remoteType']} {state(event)}")
        if told == ["Horn Accepted"]:
            with world.client(b2c, validate=False) as made:
                made.remotes.send("car-1", event["callbackId"], body={"lights": {"on": True}})
            world.advance(seconds=1)

    world.listen(HOOK, blink)
    horn(world, HOOK)

    assert told == ["Horn Accepted", "Lights Accepted"]
    assert [each.tries for each in world.notifications] == [1, 1]


def test_a_listener_that_waits_for_a_thread(world: World) -> None:
    """A worker of the application's reads the car meanwhile."""
    levels: list[float] = []
    with world.client(b2c) as made, ThreadPoolExecutor(1) as workers:

        def ask(_: WorldRequest) -> None:
            [energy] = workers.submit(made.vehicles.status, "car-1").result(PATIENCE).energies or ()
            levels.append(energy.level or 0.0)

        world.listen(HOOK, ask)
        horn(world, HOOK)

    assert levels == [62]


def test_time_that_passed_has_told_everything(world: World) -> None:
    """Advance returns after what another thread is just delivering, too."""
    arrived, answered = threading.Event(), threading.Event()

    def slow(_: WorldRequest) -> None:
        arrived.set()
        answered.wait(PATIENCE)

    world.listen(HOOK, slow)
    with ThreadPoolExecutor(2) as workers:
        sending = workers.submit(horn, world, HOOK)
        assert arrived.wait(PATIENCE)
        passing = workers.submit(world.advance, minutes=1)
        time.sleep(0.1)
        assert not passing.done()
        answered.set()
        passing.result(PATIENCE)
        assert [each.delivered for each in world.notifications] == [True] * 3
        sending.result(PATIENCE)


def test_spans_of_several_threads_add_up(world: World) -> None:
    """Whoever lets time pass gets the whole of it, whatever others do."""
    began = world.now
    with ThreadPoolExecutor(4) as workers:
        for each in [workers.submit(world.advance, hours=5) for _ in range(4)]:
            each.result()

    assert (world.now - began).total_seconds() == 20 * 3600


def test_a_webhook_that_talks_something_else_has_not_taken_it(world: World) -> None:
    """A reply that is no HTTP is like none: the message is tried again."""
    import socketserver

    class Odd(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while self.rfile.readline().strip():
                pass
            self.wfile.write(b"250 OK\r\n\r\n")

    with socketserver.TCPServer(("127.0.0.1", 0), Odd) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        horn(world, f"http://127.0.0.1:{server.server_address[1]}/")
        server.shutdown()

    assert [(each.tries, each.delivered) for each in world.notifications] == [(1, False)]
