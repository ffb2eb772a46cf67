"""What is sent again, how long is waited, and when it is given up."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
from collections.abc import Iterator
from typing import Any

import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.http.retry import Retry
from connected_car.b2c import models
from connected_car.testing import World, WorldReply, WorldRequest, electric_car

from tests.sdk.doubles import VEHICLE, Script, answer, client

HORN = models.Remote.from_wire({"label": "test", "horn": {"state": "Activated"}})
STATUS = "vehicles.status"
NOW = "Mon, 05 Jan 2026 08:30:00 GMT"
"""When a world begins."""


class Lived:
    """A world with one car, what is called in it, and the seconds that pass between two sendings."""

    def __init__(self, *faults: dict[str, Any], call: str = STATUS) -> None:
        self.world = World([electric_car(id="car-1")])
        for each in faults:
            self.world.fail(call, **each)
        self._came: list[float] = []
        self._methods: list[str] = []
        self._answer = self.world.answer
        self.world.answer = self._noted  # type: ignore[method-assign] - every transport of the world leads here

    def _noted(self, request: WorldRequest) -> WorldReply:
        self._came.append(self.world.clock.monotonic())
        self._methods.append(request.method)
        return self._answer(request)

    def client(self, **options: Any) -> b2c.Client:
        """In threads."""
        return self.world.client(b2c, **options)

    def async_client(self, **options: Any) -> b2c.AsyncClient:
        """In an event loop."""
        return self.world.async_client(b2c, **options)

    def status(self, **options: Any) -> Any:
        """One read of the car."""
        return self.client(**options).vehicles.status("car-1")

    async def status_async(self, **options: Any) -> Any:
        """The same in an event loop."""
        async with self.async_client(**options) as client:
            return await client.vehicles.status("car-1")

    @property
    def sent(self) -> int:
        """How many requests came in."""
        return len(self._came)

    @property
    def posts(self) -> int:
        """How many of them were commands or created something."""
        return self._methods.count("POST")

    @property
    def pauses(self) -> list[float]:
        """Between each request and the next."""
        return [round(after - before, 3) for before, after in itertools.pairwise(self._came)]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_repeated_after_a_passing_failure(status: int) -> None:
    """A GET that meets a passing failure is sent again, with growing pauses, and succeeds."""
    lived = Lived({"status": status, "times": 2})

    assert lived.status().energies

    assert lived.pauses == [0.375, 0.75], "half a second, a second: both spread by the dice of the world"


@pytest.mark.parametrize("status", [400, 403, 404, 415, 422, 501])
def test_a_read_is_not_repeated_after_a_final_failure(status: int) -> None:
    """What another try can't change is reported at once."""
    lived = Lived({"status": status})

    with pytest.raises(errors.StatusError) as caught:
        lived.status()

    assert caught.value.status == status
    assert lived.sent == 1


def test_a_token_that_nothing_renews_is_refused_once() -> None:
    """401 is reported at once where there is no other token to try."""
    lived = Lived({"status": 401})

    with pytest.raises(errors.Unauthorized):
        lived.status(auth=Bearer(lived.world.token()), realm="clientsB2CPeugeot")

    assert lived.sent == 1


@pytest.mark.parametrize("trouble", ["refused", "reset", "lost"])
def test_a_read_is_repeated_after_a_broken_connection(trouble: str) -> None:
    """Refused, reset or too slow: a GET is tried four times, then the error says so."""
    lived = Lived({"trouble": trouble, "times": 99})

    with pytest.raises(errors.ConnectionFailed) as caught:
        lived.status(timeout=5)

    assert caught.value.tries == lived.sent == 4


def test_the_async_client_decides_the_same() -> None:
    """Sync and async repeat the same requests with the same pauses."""
    troubles = ({"status": 503}, {"trouble": "reset"}, {"status": 429, "retry_after": "7"})
    sync, other = Lived(*troubles), Lived(*troubles)

    sync.status()
    asyncio.run(other.status_async())

    assert sync.pauses == other.pauses == [0.375, 0.75, 7.0]


FORMS = [
    ("3", 3.0),
    (" 3 ", 3.0),
    ("2.5", 2.5),
    ("0", 0.0),
    ("Mon, 05 Jan 2026 08:30:09 GMT", 9.0),
    ("Mon, 05 Jan 2026 08:29:00 GMT", 0.0),
    ("soon", 0.375),
    ("", 0.375),
    ("-3", 0.375),
    ("-99999999999", 0.375),
    ("nan", 0.375),
    ("inf", 0.375),
    ("1e3", 0.375),
    ("\u0663".encode().decode("latin-1"), 0.375),
    ("Mon, 99 Foo 2026 99:99:99 GMT", 0.375),
    ("3, 4", 0.375),
]


@pytest.mark.parametrize(("value", "expected"), FORMS)
def test_every_form_of_retry_after(value: str, expected: float) -> None:
    """Seconds and dates are obeyed (a date by the server's own clock); rubbish counts as nothing."""
    lived = Lived({"status": 429, "headers": {"retry-after": value, "date": NOW}})

    lived.status()

    assert lived.pauses == [expected]


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that is not on UTC."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_east")
@pytest.mark.parametrize("value", ["Mon Jan  5 08:30:09 2026", "Mon, 05 Jan 2026 08:30:09 -0000"])
def test_a_date_without_a_zone_is_utc(value: str) -> None:
    """The older spelling of a date means the same moment on every machine."""
    lived = Lived({"status": 429, "headers": {"retry-after": value, "date": NOW}})

    lived.status()

    assert lived.pauses == [9.0]


def test_the_reset_header_stands_in_for_retry_after() -> None:
    """X-RateLimit-Reset is waited for when Retry-After is missing or unreadable."""
    lived = Lived({"status": 429, "retry_after": "?", "headers": {"x-ratelimit-reset": "4"}})

    lived.status()

    assert lived.pauses == [4.0]


def test_a_wait_beyond_the_cap_is_an_error_at_once() -> None:
    """When the server asks for more patience than the caller has, the error says when calls work again."""
    lived = Lived({"status": 429, "retry_after": "3600"})
    before = lived.world.now

    with pytest.raises(errors.RateLimited) as caught:
        lived.status()

    assert caught.value.reset == 3600.0
    assert lived.world.now == before
    assert lived.sent == 1


def test_waits_add_up_to_the_cap() -> None:
    """The cap is on all waits of a call together."""
    lived = Lived({"status": 429, "retry_after": "40", "times": 99})

    with pytest.raises(errors.RateLimited):
        lived.status(retry=Retry(tries=10, max_wait=100))

    assert lived.pauses == [40.0, 40.0]


def test_a_wave_of_500s_ends_in_its_own_error() -> None:
    """Nightly outages raise a server error after four tries, never a login error."""
    lived = Lived({"status": 500, "code": 50038, "times": 99})

    with pytest.raises(errors.InternalServerError) as caught:
        lived.status()

    assert (caught.value.code, lived.sent) == (50038, 4)


@pytest.mark.parametrize(("dice", "share"), [(1.0, 1.0), (0.0, 0.5)])
def test_pauses_grow_to_a_bound_and_are_spread(dice: float, share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between tries the pause doubles up to its bound; dice spread it over its upper half."""
    lived = Lived({"trouble": "reset", "times": 99})
    monkeypatch.setattr(lived.world.clock, "random", lambda: dice)

    with pytest.raises(errors.ConnectionFailed):
        lived.status(retry=Retry(tries=8, max_wait=1000))

    assert lived.pauses == [each * share for each in (0.5, 1, 2, 4, 8, 8, 8)]


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 429, "retry_after": "1"},
        {"status": 500},
        {"status": 503},
        {"status": 504},
        {"status": 408},
        {"trouble": "reset"},
        {"trouble": "refused"},
        {"trouble": "lost"},
        {"trouble": "replaced", "status": 504},
    ],
    ids=str,
)
def test_a_command_is_sent_once(fault: dict[str, Any]) -> None:
    """The horn doesn't sound twice: whatever happens to a remote, it isn't sent again."""
    lived = Lived({**fault, "times": 99}, call="remotes.send")
    with lived.client() as client:
        webhook = {"webhook": {"name": "me", "target": "https://me.example"}}
        callback = client.callbacks.create(body=models.CallbackSubscribe.from_wire({"callback": webhook})).callback_id
        before = lived.posts
        lived.world.fail("remotes.list", status=503, times=99)

        with pytest.raises(errors.ConnectedCarError):
            client.remotes.send("car-1", callback, body=HORN)

    assert lived.posts - before == 1
    assert len(lived.world.remotes.runs) == (fault.get("trouble") in ("lost", "replaced"))


@pytest.mark.parametrize("status", [429, 500, 503])
def test_an_undocumented_post_is_sent_once(status: int) -> None:
    """What isn't known to be harmless is never repeated."""
    lived = Lived({"status": status, "retry_after": "1", "times": 99}, call="")

    with pytest.raises(errors.StatusError):
        lived.client().request("POST", "/user/new-thing", body={"a": 1})

    assert lived.sent == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_delete_is_not_repeated_after_a_reply(status: int) -> None:
    """PUT and DELETE are repeated after a failed connection only."""
    lived = Lived({"status": status, "times": 99}, call="callbacks.delete")

    with pytest.raises(errors.StatusError):
        lived.client().callbacks.delete("callback")

    assert lived.sent == 1


def test_a_delete_whose_reply_was_lost_is_done_when_nothing_is_left() -> None:
    """After a lost reply a 404 to the repeated DELETE means that the first one worked."""
    lived = Lived({"trouble": "lost"}, call="callbacks.delete")
    with lived.client() as client:
        webhook = {"webhook": {"name": "me", "target": "https://me.example"}}
        callback = client.callbacks.create(body=models.CallbackSubscribe.from_wire({"callback": webhook})).callback_id
        before = lived.sent

        client.callbacks.delete(callback)

    assert lived.sent - before == 2
    assert lived.world.subscriptions == []


def test_a_delete_of_something_unknown_is_an_error() -> None:
    """Without a lost reply a 404 is what it is."""
    with pytest.raises(errors.NotFound):
        Lived().client().callbacks.delete("callback")


def test_retries_can_be_turned_off() -> None:
    """One try means one request."""
    lived = Lived({"status": 503, "times": 99})

    with pytest.raises(errors.ServiceUnavailable):
        lived.client().with_options(retry=Retry(tries=1)).vehicles.status("car-1")

    assert lived.sent == 1


class OneCallASecond(Lived):
    """A contract under which the second call in a second is one too many."""

    def __init__(self) -> None:
        super().__init__()
        self.world.rate_limit.burst, self.world.rate_limit.counts_bursts = 1, True

    def twice(self, retry: Retry, *faults: dict[str, Any]) -> list[float]:
        """What two calls waited, the sync client's after the async one waited the same; ``faults`` come at the second."""
        other = OneCallASecond()
        with self.client(retry=retry) as client:
            client.vehicles.status("car-1")
            for each in faults:
                self.world.fail(STATUS, **each)
            with contextlib.suppress(errors.RateLimited):
                client.vehicles.status("car-1")

        async def both() -> None:
            async with other.async_client(retry=retry) as client:
                await client.vehicles.status("car-1")
                for each in faults:
                    other.world.fail(STATUS, **each)
                with contextlib.suppress(errors.RateLimited):
                    await client.vehicles.status("car-1")

        asyncio.run(both())
        assert other.pauses == self.pauses
        return self.pauses


def test_a_used_up_second_is_waited_out() -> None:
    """When no call is left in this second, the next one waits for the rest of it."""
    lived = OneCallASecond()

    assert lived.twice(Retry()) == [1.0]
    assert lived.world.refusals == []


def test_waiting_out_a_second_counts_towards_the_cap() -> None:
    """No call waits longer than its cap: what the second took is missing when the server asks for more."""
    busy = {"status": 429, "retry_after": "2.5"}

    assert OneCallASecond().twice(Retry(max_wait=3.5), busy) == [1.0, 2.5]
    assert OneCallASecond().twice(Retry(max_wait=3.4), busy) == [1.0]


def test_without_room_a_used_up_second_is_not_waited_out() -> None:
    """A caller who waits for nothing has the call sent at once; the server decides."""
    assert OneCallASecond().twice(Retry(max_wait=0.5)) == [0.0]


def test_a_reset_alone_is_a_rate_limit() -> None:
    """client.rate_limit tells when calls work again, also when the server says nothing else."""
    lived = Lived({"status": 429, "headers": {"x-ratelimit-reset": "4000"}})
    with lived.client() as client:
        with pytest.raises(errors.RateLimited):
            client.vehicles.status("car-1")

        assert client.rate_limit is not None
        assert client.rate_limit.reset == 4000.0


def test_rate_limits_are_readable() -> None:
    """client.rate_limit tells both windows of the last reply that had them; other replies change nothing."""
    # A world always has the headers; a gateway that leaves them out is scripted.
    day = {"x_ratelimit_limit_1": "100000", "x_ratelimit_remaining_1": "99990"}
    burst = {"x_ratelimit_limit_2": "100", "x_ratelimit_remaining_2": "99"}
    subject = client(Script(answer(200, {}, **day, **burst), answer(200, {}), answer(200, {}, x_ratelimit_limit_1="?")))
    assert subject.rate_limit is None

    for _ in range(2):
        subject.vehicles.status(VEHICLE)

    limit = subject.rate_limit
    assert limit is not None
    assert (limit.day.limit, limit.day.remaining, limit.burst.limit, limit.burst.remaining) == (100000, 99990, 100, 99)
    assert subject.with_options(timeout=1).rate_limit is limit


def test_a_429_that_claims_calls_are_left_is_still_a_429() -> None:
    """The published sample shows both counts above zero; the status decides."""
    lived = Lived({"status": 429, "retry_after": "1"})

    assert isinstance(lived.status(), b2c.models.Status)
    assert lived.pauses == [1.0]
