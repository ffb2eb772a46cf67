"""What is sent again, how long is waited, and when it is given up."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.core.http.retry import Retry
from connected_car.b2c import models

from tests.sdk.doubles import VEHICLE, CountingClock, Script, answer, async_client, client

OK = answer(200, {})
BROKEN = httpx2.ReadError("connection reset by peer")
HORN = models.Remote.from_wire({"label": "test", "horn": {"state": "Activated", "nbHorn": 1}})


def waits(subject: Any) -> list[float]:
    clock = subject.clock
    assert isinstance(clock, CountingClock)
    return clock.waits


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_repeated_after_a_passing_failure(status: int) -> None:
    """A GET that meets a passing failure is sent again, with growing pauses, and succeeds."""
    script = Script(answer(status), answer(status), OK)
    subject = client(script)

    subject.vehicles.status(VEHICLE)

    assert len(script.requests) == 3
    assert waits(subject) == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 415, 422, 501])
def test_a_read_is_not_repeated_after_a_final_failure(status: int) -> None:
    """What another try can't change is reported at once."""
    script = Script(answer(status))

    with pytest.raises(errors.StatusError) as caught:
        client(script).vehicles.status(VEHICLE)

    assert caught.value.status == status
    assert len(script.requests) == 1


@pytest.mark.parametrize("failure", [httpx2.ConnectError("refused"), BROKEN, httpx2.ReadTimeout("slow")])
def test_a_read_is_repeated_after_a_broken_connection(failure: Exception) -> None:
    """Refused, reset or too slow: a GET is tried four times, then the error says so."""
    script = Script(failure)

    with pytest.raises(errors.ConnectionFailed) as caught:
        client(script).vehicles.status(VEHICLE)

    assert caught.value.tries == len(script.requests) == 4


def test_the_async_client_decides_the_same() -> None:
    """Sync and async repeat the same requests with the same pauses."""
    replies = (answer(503), BROKEN, answer(429, retry_after="7"), OK)
    sync, other = client(Script(*replies)), async_client(Script(*replies))

    sync.vehicles.status(VEHICLE)
    asyncio.run(other.vehicles.status(VEHICLE))

    assert waits(sync) == waits(other) == [0.5, 1.0, 7.0]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("3", 3.0),
        (" 3 ", 3.0),
        ("2.5", 2.5),
        ("0", 0.0),
        ("Wed, 21 Oct 2026 07:28:09 GMT", 9.0),
        ("Wed, 21 Oct 2026 07:27:00 GMT", 0.0),
        ("soon", 0.5),
        ("", 0.5),
        ("-3", 0.5),
        ("-99999999999", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("1e3", 0.5),
        ("٣", 0.5),
        ("Wed, 99 Foo 2026 99:99:99 GMT", 0.5),
        ("3, 4", 0.5),
    ],
)
def test_every_form_of_retry_after(value: str, expected: float) -> None:
    """Seconds and dates are obeyed (a date by the server's own clock); rubbish counts as nothing."""
    reply = httpx2.Response(429, headers={b"retry-after": value.encode(), b"date": b"Wed, 21 Oct 2026 07:28:00 GMT"})
    subject = client(Script(reply, OK))

    subject.vehicles.status(VEHICLE)

    assert waits(subject) == ([expected] if expected else [])


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that is not on UTC."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_east")
@pytest.mark.parametrize("value", ["Wed Oct 21 07:28:09 2026", "Wed, 21 Oct 2026 07:28:09 -0000"])
def test_a_date_without_a_zone_is_utc(value: str) -> None:
    """The older spelling of a date means the same moment on every machine."""
    subject = client(Script(answer(429, retry_after=value, date="Wed, 21 Oct 2026 07:28:00 GMT"), OK))

    subject.vehicles.status(VEHICLE)

    assert waits(subject) == [9.0]


def test_the_reset_header_stands_in_for_retry_after() -> None:
    """X-RateLimit-Reset is waited for when Retry-After is missing or unreadable."""
    subject = client(Script(answer(429, retry_after="?", x_ratelimit_reset="4"), OK))

    subject.vehicles.status(VEHICLE)

    assert waits(subject) == [4.0]


def test_a_wait_beyond_the_cap_is_an_error_at_once() -> None:
    """When the server asks for more patience than the caller has, the error says when calls work again."""
    script = Script(answer(429, {"httpCode": "429", "httpMessage": "Too Many Requests"}, retry_after="3600"))
    subject = client(script)

    with pytest.raises(errors.RateLimited) as caught:
        subject.vehicles.status(VEHICLE)

    assert caught.value.reset == 3600.0
    assert waits(subject) == []
    assert len(script.requests) == 1


def test_waits_add_up_to_the_cap() -> None:
    """The cap is on all waits of a call together."""
    subject = client(Script(answer(429, retry_after="40")), retry=Retry(tries=10, max_wait=100))

    with pytest.raises(errors.RateLimited):
        subject.vehicles.status(VEHICLE)

    assert waits(subject) == [40.0, 40.0]


def test_a_wave_of_500s_ends_in_its_own_error() -> None:
    """Nightly outages raise a server error after four tries, never a login error."""
    body = {"code": 50038, "message": "CVS error/user-vins", "uuid": "0-0"}
    script = Script(answer(500, body))

    with pytest.raises(errors.InternalServerError) as caught:
        client(script).vehicles.status(VEHICLE)

    assert (caught.value.code, len(script.requests)) == (50038, 4)


def test_pauses_grow_to_a_bound_and_are_spread() -> None:
    """Between tries the pause doubles up to its bound; dice spread it over its upper half."""

    class Low(CountingClock):
        def random(self) -> float:
            return 0.0

    patient = Retry(tries=8, max_wait=1000)
    high = client(Script(BROKEN), retry=patient)
    low = client(Script(BROKEN), retry=patient, clock=Low())
    for subject in (high, low):
        with pytest.raises(errors.ConnectionFailed):
            subject.vehicles.status(VEHICLE)

    assert waits(high) == [0.5, 1, 2, 4, 8, 8, 8]
    assert waits(low) == [wait / 2 for wait in waits(high)]


@pytest.mark.parametrize(
    "reply",
    [
        answer(429, retry_after="1"),
        answer(500),
        answer(503),
        answer(504),
        answer(408),
        BROKEN,
        httpx2.ConnectError("refused"),
        httpx2.ReadTimeout("slow"),
    ],
)
def test_a_command_is_sent_once(reply: Any) -> None:
    """The horn doesn't sound twice: whatever happens to a remote, it isn't sent again."""
    script = Script(lambda request: Script(reply)(request) if request.method == "POST" else answer(503))

    with pytest.raises(errors.ConnectedCarError):
        client(script).remotes.send(VEHICLE, "callback", body=HORN)

    assert [request.method for request in script.requests].count("POST") == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_an_undocumented_post_is_sent_once(status: int) -> None:
    """What isn't known to be harmless is never repeated."""
    script = Script(answer(status, retry_after="1"))

    with pytest.raises(errors.StatusError):
        client(script).request("POST", "/user/new-thing", body={"a": 1})

    assert len(script.requests) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_delete_is_not_repeated_after_a_reply(status: int) -> None:
    """PUT and DELETE are repeated after a failed connection only."""
    script = Script(answer(status))

    with pytest.raises(errors.StatusError):
        client(script).callbacks.delete("callback")

    assert len(script.requests) == 1


def test_a_delete_whose_reply_was_lost_is_done_when_nothing_is_left() -> None:
    """After a lost reply a 404 to the repeated DELETE means that the first one worked."""
    script = Script(BROKEN, answer(404, {"code": 40400, "message": "unknown"}))

    client(script).callbacks.delete("callback")

    assert [request.method for request in script.requests] == ["DELETE", "DELETE"]


def test_a_delete_of_something_unknown_is_an_error() -> None:
    """Without a lost reply a 404 is what it is."""
    with pytest.raises(errors.NotFound):
        client(Script(answer(404))).callbacks.delete("callback")


def test_retries_can_be_turned_off() -> None:
    """One try means one request."""
    script = Script(answer(503))

    with pytest.raises(errors.ServiceUnavailable):
        client(script).with_options(retry=Retry(tries=1)).vehicles.status(VEHICLE)

    assert len(script.requests) == 1


def test_a_used_up_second_is_waited_out() -> None:
    """When no call is left in this second, the next one waits for the rest of it."""
    script = Script(answer(200, {}, x_ratelimit_limit_2="100", x_ratelimit_remaining_2="0"), OK)
    subject = client(script)

    subject.vehicles.status(VEHICLE)
    subject.vehicles.status(VEHICLE)

    assert waits(subject) == [1.0]


USED_UP = answer(200, {}, x_ratelimit_remaining_2="0")


def called_twice(retry: Retry, *replies: httpx2.Response) -> list[float]:
    """What two calls waited, the sync client's after the async one waited the same."""
    sync, other = client(Script(*replies), retry=retry), async_client(Script(*replies), retry=retry)
    sync.vehicles.status(VEHICLE)
    with contextlib.suppress(errors.RateLimited):
        sync.vehicles.status(VEHICLE)

    async def twice() -> None:
        await other.vehicles.status(VEHICLE)
        with contextlib.suppress(errors.RateLimited):
            await other.vehicles.status(VEHICLE)

    asyncio.run(twice())
    assert waits(other) == waits(sync)
    return waits(sync)


def test_waiting_out_a_second_counts_towards_the_cap() -> None:
    """No call waits longer than its cap: what the second took is missing when the server asks for more."""
    busy = answer(429, retry_after="2.5")

    assert called_twice(Retry(max_wait=3.5), USED_UP, busy, OK) == [1.0, 2.5]
    assert called_twice(Retry(max_wait=3.4), USED_UP, busy, OK) == [1.0]


def test_without_room_a_used_up_second_is_not_waited_out() -> None:
    """A caller who waits for nothing has the call sent at once; the server decides."""
    assert called_twice(Retry(max_wait=0.5), USED_UP, OK) == []


def test_a_reset_alone_is_a_rate_limit() -> None:
    """client.rate_limit tells when calls work again, also when the server says nothing else."""
    subject = client(Script(answer(429, x_ratelimit_reset="4000")))

    with pytest.raises(errors.RateLimited):
        subject.vehicles.status(VEHICLE)

    assert subject.rate_limit is not None
    assert subject.rate_limit.reset == 4000.0


def test_rate_limits_are_readable() -> None:
    """client.rate_limit tells both windows of the last reply that had them; other replies change nothing."""
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
    subject = client(Script(answer(429, x_ratelimit_remaining_1="5", x_ratelimit_remaining_2="5", retry_after="1"), OK))

    assert isinstance(subject.vehicles.status(VEHICLE), b2c.models.Status)
    assert waits(subject) == [1.0]
