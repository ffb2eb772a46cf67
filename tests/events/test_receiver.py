"""What the receiver of notifications promises."""

from __future__ import annotations

import asyncio
import base64
import errno
import logging
import sqlite3
import stat
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import orjson
import pytest
from connected_car._runtime.car.events.event import Event
from connected_car._runtime.core.events import delivery
from connected_car._runtime.core.events.queue import REMEMBERED, EventQueue
from connected_car._runtime.core.events.receiver import Receiver
from connected_car.b2b import events as b2b_events
from connected_car.b2c import events as b2c_events
from starlette.routing import Route

from tests.events.messages import VIN, fleet_remote, monitor, remote


class Inbox:
    """A handler that keeps what it gets, and fails where told to."""

    def __init__(self) -> None:
        self.ids: list[str | None] = []
        self.fail: dict[str, list[BaseException]] = {}
        self.started = asyncio.Event()
        self.release = asyncio.Event()
        self.release.set()

    async def __call__(self, event: Event[Any]) -> None:
        self.started.set()
        await self.release.wait()
        if errors := self.fail.get(event.id or ""):
            raise errors.pop(0)
        self.ids.append(event.id)

    def plain(self, event: Event[Any]) -> None:
        """A handler that is a function, and so runs in a thread."""
        if errors := self.fail.get(event.id or ""):
            raise errors.pop(0)
        self.ids.append(event.id)

    async def holds(self, count: int) -> list[str | None]:
        """What it holds once it has ``count`` events."""
        async with asyncio.timeout(20):
            while len(self.ids) < count:
                await asyncio.sleep(0.005)
        return self.ids


@asynccontextmanager
async def posting(
    app: Any, path: str = "/", **options: Any
) -> AsyncIterator[Callable[..., Awaitable[httpx2.Response]]]:
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://receiver.example", **options) as http:

        async def post(value: Any, **more: Any) -> httpx2.Response:
            content = value if isinstance(value, bytes) else orjson.dumps(value)
            headers = {"content-type": "application/json"} | more.pop("headers", {})
            return await http.post(more.pop("to", path), content=content, headers=headers, **more)

        yield post


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    return tmp_path / "events.sqlite"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "GLANCE", 0.01)


def test_events_reach_the_handler_in_order(inbox: Inbox, queue: Path) -> None:
    """Single notifications and batches are answered with 200 and handed over one by one, in the order of arrival."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            answers = [await post(remote("r1")), await post([monitor("m1"), remote("r2")])]
            assert await inbox.holds(3) == ["r1", "m1", "r2"]
            assert [answer.status_code for answer in answers] == [200, 200]

    asyncio.run(scenario())


def test_it_answers_before_it_hands_over(inbox: Inbox, queue: Path) -> None:
    """The answer doesn't wait for the handler."""

    async def scenario() -> None:
        inbox.release.clear()
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            assert (await post(remote("r1"))).status_code == 200
            assert (await post(remote("r2"))).status_code == 200
            assert inbox.ids == []
            inbox.release.set()
            await inbox.holds(2)

    asyncio.run(scenario())


def test_plain_functions_are_handlers_too(queue: Path) -> None:
    """A function gets events like a coroutine function does, in a thread."""
    got: list[str | None] = []

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, lambda event: got.append(event.id), queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post(remote("r1"))
            while not got:
                await asyncio.sleep(0.005)

    asyncio.run(scenario())

    assert got == ["r1"]


def test_repetitions_are_answered_and_dropped(inbox: Inbox, queue: Path) -> None:
    """An event that comes again, alone or in a batch, before or after it was handled, is answered with 200 only."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await asyncio.gather(*(post(remote("r1")) for _ in range(20)))
            await inbox.holds(1)
            again = await post([remote("r1"), remote("r1"), remote("r1", "Accepted")])
            await inbox.holds(2)
            assert again.status_code == 200
            assert await receiver.waiting() == 0

    asyncio.run(scenario())

    assert inbox.ids == ["r1", "r1"]


def test_repetitions_are_known_after_a_restart(inbox: Inbox, queue: Path) -> None:
    """A receiver that was stopped and started again still recognises what it had before."""

    async def scenario() -> None:
        for _ in range(2):
            receiver = Receiver(b2c_events.parse, inbox, queue=queue)
            async with receiver.running(), posting(receiver) as post:
                await post(remote("r1"))
                await inbox.holds(1)

    asyncio.run(scenario())

    assert inbox.ids == ["r1"]


class Panic(BaseException):
    """As extensions in Rust raise it."""


RAISED: list[BaseException] = [
    *(kind(VIN) for kind in (RuntimeError, KeyError, TimeoutError, StopAsyncIteration, StopIteration)),
    *(asyncio.CancelledError(VIN), Panic(VIN), BaseExceptionGroup(VIN, [Panic(VIN)])),
]
IN_A_THREAD: list[BaseException] = [SystemExit(VIN), KeyboardInterrupt(VIN), GeneratorExit(VIN)]


@pytest.mark.parametrize(
    ("handler", "error"),
    [("__call__", error) for error in RAISED] + [("plain", error) for error in RAISED + IN_A_THREAD],
    ids=lambda each: each if isinstance(each, str) else type(each).__name__,
)
def test_a_crashing_handler(
    inbox: Inbox,
    queue: Path,
    handler: str,
    error: BaseException,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """An event whose handler raises comes again after a bounded pause, the others go on, and the log names no vehicle."""
    monkeypatch.setattr(delivery, "LONGEST_PAUSE", 0.05)

    async def scenario() -> None:
        inbox.fail["r1"] = [error, error]
        receiver = Receiver(b2c_events.parse, getattr(inbox, handler), queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post([remote("r1"), remote("r2")])
            await inbox.holds(2)

    with caplog.at_level(logging.ERROR):
        asyncio.run(scenario())

    assert inbox.ids == ["r2", "r1"]
    assert [record.getMessage().rpartition("; ")[2] for record in caplog.records] == ["again in 0.05 s"] * 2
    assert VIN not in caplog.text
    assert type(error).__name__ in caplog.text
    # Python itself makes the first anew on the way out of a thread, and the second on the way out of a coroutine.
    assert f"in {handler}" in caplog.text or isinstance(error, (TimeoutError, StopIteration))


@pytest.mark.parametrize("place", ["between events", "in the handler", "in one that fails then"])
def test_whoever_cancels_all_tasks_is_obeyed(
    inbox: Inbox, queue: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `asyncio.run` does at its end: handing over ends, whatever it is at, and begins again with the next request."""
    monkeypatch.setattr(delivery, "LONGEST_PAUSE", 0.05)
    held = place != "between events"

    async def failing(event: Event[Any]) -> None:
        try:
            await inbox(event)
        except asyncio.CancelledError:
            raise RuntimeError from None

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, failing if "fails" in place else inbox, queue=queue)
        async with posting(receiver) as post:
            if held:
                inbox.release.clear()
            await post(remote("r1"))
            await inbox.started.wait()
            while not held and await receiver.waiting():
                await asyncio.sleep(0.005)
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            _, running = await asyncio.wait(others, timeout=5)
            assert not running
            inbox.release.set()
            await post(remote("r2"))
            await inbox.holds(2)
        async with receiver.running():
            pass

    asyncio.run(scenario())

    assert {*inbox.ids} == {"r1", "r2"}


def test_shutdown_finishes_the_event_in_hand(inbox: Inbox, queue: Path) -> None:
    """At shutdown the running handler may finish; what it hasn't begun stays on disk for the next start."""

    async def scenario() -> None:
        inbox.release.clear()
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post([remote("r1"), remote("r2")])
            await inbox.started.wait()
            asyncio.get_running_loop().call_later(0.05, inbox.release.set)
        assert inbox.ids == ["r1"]

        async with Receiver(b2c_events.parse, inbox, queue=queue).running():
            await inbox.holds(2)

    asyncio.run(scenario())

    assert inbox.ids == ["r1", "r2"]


def test_shutdown_does_not_wait_for_ever(inbox: Inbox, queue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A handler that doesn't end within the grace is cancelled, and its event comes again after the restart."""
    monkeypatch.setattr(delivery, "GRACE", 0.05)

    async def scenario() -> None:
        inbox.release.clear()
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post(remote("r1"))
            await inbox.started.wait()
        assert inbox.ids == []
        inbox.release.set()

        async with Receiver(b2c_events.parse, inbox, queue=queue).running():
            await inbox.holds(1)

    asyncio.run(scenario())


BAD = [
    (b"", {}, 500400),
    (b"no json", {}, 500400),
    (b"[[]]", {}, 500400),
    (b"[[[[]]]]", {}, 500400),
    (b"[{}, []]", {}, 500400),
    (b"3", {}, 500400),
    (b"[" * 200_000, {}, 500400),
    (b"{}", {"content-type": "text/plain"}, 500415),
    (b"{}", {"content-encoding": "gzip"}, 500415),
    (b'"' + b"x" * 10_000_000 + b'"', {}, 500413),
    (b"\x00" * 100_000_000, {}, 500413),
]


@pytest.mark.parametrize(("body", "headers", "code"), BAD, ids=[f"{len(b)}-{c}" for b, _, c in BAD])
def test_bad_bodies_get_the_documented_answer(
    inbox: Inbox, queue: Path, body: bytes, headers: dict[str, str], code: int
) -> None:
    """A body that can't be taken is answered with 500 and the published form of an error; good ones go on."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            answer = await post(body, headers=headers)
            assert answer.status_code == 500
            assert answer.json()["code"] == code
            assert answer.json().keys() == {"code", "message", "debug"}
            assert (await post(remote("r1"))).status_code == 200
            await inbox.holds(1)

    asyncio.run(scenario())


def test_objects_that_nobody_knows_are_kept(inbox: Inbox, queue: Path) -> None:
    """A notification of a kind that is newer than this package is answered with 200 and handed over."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            assert (await post({"callbackId": "c", "type": "Campaign", "campaignEvent": {}})).status_code == 200
            await inbox.holds(1)

    asyncio.run(scenario())


def test_a_queue_that_cannot_be_written(
    inbox: Inbox, queue: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While the disk is full the answer is 500, so that the publisher sends the event again, and then it is taken."""
    put = EventQueue.put
    full = True

    def failing(self: EventQueue, *arguments: Any) -> int:
        if full:
            raise sqlite3.OperationalError("database or disk is full")
        return put(self, *arguments)

    monkeypatch.setattr(EventQueue, "put", failing)

    async def scenario() -> None:
        nonlocal full
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            refused = await post(remote("r1"))
            full = False
            taken = await post(remote("r1"))
            await inbox.holds(1)
            assert (refused.status_code, refused.json()["code"], taken.status_code) == (500, 500500, 200)

    asyncio.run(scenario())

    assert "could not be written" in caplog.text


def test_trouble_with_the_disk_repeats_rather_than_loses(
    inbox: Inbox, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An event whose end can't be noted is handed over again: at least once, never less."""
    finish = EventQueue.finish
    failures = [sqlite3.OperationalError("disk I/O error")]

    def failing(self: EventQueue, *arguments: Any) -> None:
        if failures:
            raise failures.pop()
        finish(self, *arguments)

    monkeypatch.setattr(EventQueue, "finish", failing)

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post(remote("r1"))
            await inbox.holds(2)
            await post(remote("r2"))
            await inbox.holds(3)

    asyncio.run(scenario())

    assert inbox.ids == ["r1", "r1", "r2"]


@pytest.mark.parametrize("error", [OSError(errno.EMFILE, "Too many open files"), sqlite3.DatabaseError("malformed")])
def test_trouble_with_the_claim_is_told_and_outlived(
    inbox: Inbox, queue: Path, error: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever the system or SQLite raises, handing over goes on when it is over."""
    claim = EventQueue.claim
    failures = [error, error]

    def failing(self: EventQueue) -> bool:
        if failures:
            raise failures.pop()
        return claim(self)

    monkeypatch.setattr(EventQueue, "claim", failing)

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post(remote("r1"))
            await inbox.holds(1)

    asyncio.run(scenario())

    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == [
        "the queue of events cannot be used; trying again"
    ] * 2


def test_a_claim_that_cannot_be_made_is_not_a_claim_of_others(queue: Path) -> None:
    """Or nobody would hand over, in silence: here a folder stands where SQLite writes its journal."""
    events = EventQueue(queue)
    journal = queue.with_name(f"{queue.name}.turn-journal")
    journal.mkdir()

    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        events.claim()
    journal.rmdir()
    assert events.claim()
    events.close()


def _authorization(text: str, kind: str = "Basic") -> dict[str, str]:
    return {"authorization": f"{kind} {base64.b64encode(text.encode()).decode()}"}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("POST", "/hooks/s3cret", _authorization("car:pässword"), 200),
        ("POST", "/hooks/s3cret", _authorization("car:pässword", "basic"), 200),
        ("POST", "/hooks/s3cret", {}, 401),
        ("POST", "/hooks/s3cret", _authorization("car:wrong"), 401),
        ("POST", "/hooks/s3cret", _authorization("car:pässword", "Bearer"), 401),
        ("POST", "/hooks/s3cret", {"authorization": "Basic"}, 401),
        ("POST", "/hooks/s3cret", {"authorization": "Basic \u00ff"}, 401),
        ("POST", "/hooks/guess", _authorization("car:pässword"), 404),
        ("POST", "/", _authorization("car:pässword"), 404),
        ("POST", "/hooks/s3cret/", _authorization("car:pässword"), 404),
        ("GET", "/hooks/s3cret", _authorization("car:pässword"), 405),
        ("GET", "/", {}, 404),
    ],
)
def test_strangers_are_refused(
    inbox: Inbox, queue: Path, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    """Only a POST to the secret path with the credentials gets in; the others learn nothing but the status."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue, credentials=("car", "pässword"), path="/hooks/s3cret")
        transport = httpx2.ASGITransport(app=receiver)
        async with (
            receiver.running(),
            httpx2.AsyncClient(transport=transport, base_url="http://receiver.example") as http,
        ):
            raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
            answer = await http.request(method, path, headers=raw, content=orjson.dumps(remote("r1")))
            assert answer.status_code == status
            assert answer.content == b""
            # An event that is being handled still waits, and one that was handled is in the inbox.
            assert max(await receiver.waiting(), len(inbox.ids)) == (1 if status == 200 else 0)

    asyncio.run(scenario())


def test_secrets_are_not_shown(queue: Path) -> None:
    """Printing a receiver shows neither credentials nor path."""
    receiver = Receiver(b2c_events.parse, print, queue=queue, credentials=("car", "s3cret"), path="/s3cret")

    assert "s3cret" not in repr(receiver) + repr(vars(receiver))


@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
def test_inside_another_application(inbox: Inbox, queue: Path, framework: str) -> None:
    """In Starlette or FastAPI, mounted or as a route, it hears its own path only and starts with the application."""
    if framework == "starlette":
        from starlette.applications import Starlette as Application
    else:
        from fastapi import FastAPI as Application  # type: ignore[assignment]

    receiver = Receiver(b2c_events.parse, inbox, queue=queue, path="/s3cret")

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        async with receiver.running():
            yield

    application = Application(lifespan=lifespan)
    application.mount("/hooks", receiver)
    application.router.routes.append(Route("/hook", Receiver(b2c_events.parse, inbox, queue=queue)))

    async def scenario() -> None:
        async with application.router.lifespan_context(application), posting(application) as post:
            assert (await post(remote("r1"), to="/hooks/s3cret")).status_code == 200
            assert (await post(remote("r1"), to="/hooks/other")).status_code == 404
            assert (await post(remote("r2"), to="/hook")).status_code == 200
            await inbox.holds(2)

    asyncio.run(scenario())


def test_without_a_lifespan_it_starts_with_the_first_request(inbox: Inbox, queue: Path) -> None:
    """Mounted where nobody runs it, it works from the first request on."""

    async def scenario() -> None:
        receiver = Receiver(b2b_events.parse, inbox, queue=queue)
        async with posting(receiver) as post:
            await asyncio.gather(*(post(fleet_remote(f"r{n}")) for n in range(10)))
            await inbox.holds(10)
        async with receiver.running():
            pass

    asyncio.run(scenario())


def test_two_processes_share_a_queue(inbox: Inbox, queue: Path) -> None:
    """Of two receivers on one file one hands over; when it ends the other takes over, and nothing comes twice."""

    async def scenario() -> None:
        first, second = (Receiver(b2c_events.parse, inbox, queue=queue) for _ in range(2))
        async with second.running():
            async with first.running(), posting(first) as to_first, posting(second) as to_second:
                answers = await asyncio.gather(
                    *(post(remote(f"r{n}")) for n in range(30) for post in (to_first, to_second))
                )
                assert {answer.status_code for answer in answers} == {200}
            await inbox.holds(30)

    asyncio.run(scenario())

    assert sorted(map(str, inbox.ids)) == sorted(f"r{n}" for n in range(30))


def test_one_claim_at_a_time(queue: Path) -> None:
    """Who has claimed a queue keeps it till the end, and then another one gets it."""
    first, second = EventQueue(queue), EventQueue(queue)

    assert (first.claim(), second.claim(), first.claim(), second.claim()) == (True, False, True, False)
    first.close()
    assert second.claim()
    second.close()


def test_the_queue_is_for_its_owner_only(queue: Path) -> None:
    """Nobody but the owner may read the file, which holds VINs and positions while events wait."""
    EventQueue(queue).close()

    assert stat.S_IMODE(queue.stat().st_mode) == 0o600


def test_handled_events_leave_no_content(inbox: Inbox, queue: Path) -> None:
    """Of a handled event the file keeps a digest, neither VIN nor ids."""

    async def scenario() -> None:
        receiver = Receiver(b2c_events.parse, inbox, queue=queue)
        async with receiver.running(), posting(receiver) as post:
            await post(remote("r-secret-1"))
            await inbox.holds(1)

    asyncio.run(scenario())

    kept = b"".join(path.read_bytes() for path in queue.parent.glob("events.sqlite*"))
    assert VIN.encode() not in kept
    assert b"r-secret-1" not in kept


def test_keys_are_forgotten_when_no_retry_can_come(queue: Path) -> None:
    """A key is kept longer than the 72 h that the publisher retries for, and not for ever."""
    events = EventQueue(queue)
    events.put([("key", b"{}")], now=0.0)
    entry = events.first(now=0.0)
    assert entry is not None
    events.finish(entry, now=0.0)

    events.forget(now=72 * 3600.0)
    assert events.put([("key", b"{}")], now=72 * 3600.0) == 0
    events.forget(now=REMEMBERED + 1)
    assert events.put([("key", b"{}")], now=REMEMBERED + 1) == 1
    events.close()


def test_other_protocols_are_refused(queue: Path) -> None:
    """A websocket is none of its business."""

    async def scenario() -> None:
        with pytest.raises(NotImplementedError):
            await Receiver(b2c_events.parse, print, queue=queue)({"type": "websocket"}, None, None)  # type: ignore[arg-type]

    asyncio.run(scenario())
