"""A gateway that refuses for hours is asked as often as it must be, and no more: counted at a server."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import httpx2
import pytest
from connected_car import b2c, errors
from connected_car._runtime.car.polling import AsyncPollInterval, PollInterval
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.auth.store import MemoryTokenStore
from connected_car._runtime.core.auth.token import Token
from connected_car._runtime.core.http.rate_limit import LONGEST_WAIT

from tests.sdk.counting_server import CountingServer, Fault, reply
from tests.sdk.doubles import VEHICLE, CountingClock, Script, answer, client

POLLS = 60
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def signed_in(url: str, clock: CountingClock, lifetime: float = 1e9) -> b2c.OAuth2:
    store = MemoryTokenStore(Token("old", "r0", clock.time() + lifetime, lifetime))
    return b2c.OAuth2(client_id="c", client_secret="s", token_url=f"{url}/token", store=store, clock=clock)


def gateway(*answers: Fault) -> CountingServer:
    """Tokens for whoever asks; calls get ``answers``, the last one for ever."""
    tokens, calls = iter(range(1, 1000)), iter([*answers, *[answers[-1]] * 1000])

    def choose(line: str) -> Fault:
        if "/token" in line:
            number = next(tokens)
            return reply(
                200, b'{"access_token": "t%d", "refresh_token": "r%d", "expires_in": 1000000000}' % ((number,) * 2)
            )
        return next(calls)

    return CountingServer(choose)


def poll(url: str, clock: CountingClock, auth: Any, asynchronous: bool, turns: int = POLLS) -> list[str]:
    """What came of each turn of the polling helper."""
    options = {"auth": auth, "base_url": url, "client_id": "c", "clock": clock, "scope_check": "off"}
    came: list[str] = []

    def note(error: Exception | None) -> bool:
        came.append(type(error).__name__)
        return len(came) == turns

    if not asynchronous:
        with b2c.Client(**options) as subject:
            for _ in PollInterval(subject):
                try:
                    subject.vehicles.status(VEHICLE)
                    error = None
                except errors.ConnectedCarError as raised:
                    error = raised
                if note(error):
                    return came

    async def run() -> None:
        async with b2c.AsyncClient(**options) as subject:
            async for _ in AsyncPollInterval(subject):
                try:
                    await subject.vehicles.status(VEHICLE)
                    error = None
                except errors.ConnectedCarError as raised:
                    error = raised
                if note(error):
                    return

    asyncio.run(run())
    return came


@both
def test_a_gateway_that_answers_401_costs_one_renewal(asynchronous: bool) -> None:
    """60 polls: the first renews the token and asks twice; a token just renewed that is refused too isn't renewed."""
    server, clock = gateway(reply(401)), CountingClock()
    with server.running() as url:
        came = poll(url, clock, signed_in(url, clock), asynchronous)

    assert came == ["Unauthorized"] * POLLS
    assert (server.count("GET"), server.count("POST /token")) == (POLLS + 1, 1)


@both
def test_a_gateway_that_takes_only_new_tokens_is_left_alone_when_the_budget_is_spent(asynchronous: bool) -> None:
    """Each token works once: six renewals in half an hour, as `spec/apis.toml` says, then 401 is told."""
    server, clock = gateway(reply(401), *[reply(200), reply(401)] * 100), CountingClock()
    with server.running() as url:
        came = poll(url, clock, signed_in(url, clock), asynchronous, turns=14)

    budget = b2c.API.renewals
    assert (budget.most, budget.seconds) == (6, 1800.0)
    assert came == [*["NoneType"] * 6, *["Unauthorized", "NoneType"] * 4]
    assert server.count("POST /token") == 6


def test_renewals_go_on_when_the_half_hour_is_over() -> None:
    """What was spent long ago is free again."""
    server, clock = gateway(reply(401), *[reply(200), reply(401)] * 100), CountingClock()
    with server.running() as url:
        auth = signed_in(url, clock)
        poll(url, clock, auth, asynchronous=False, turns=9)
        clock.elapsed += 1800.0
        poll(url, clock, auth, asynchronous=False, turns=3)

    assert server.count("POST /token") > 6


@both
@pytest.mark.parametrize("wait", [b"20000", b"99999999999"], ids=["20000", "absurd"])
def test_a_ban_is_waited_out(wait: bytes, asynchronous: bool) -> None:
    """429 with Retry-After and no rate-limit headers: one call in that time, a day at most, by the polling helper too."""
    server, clock = gateway(reply(429, b"{}", f"Retry-After: {wait.decode()}")), CountingClock()
    with server.running() as url:
        came = poll(url, clock, Bearer("t"), asynchronous)

    assert came == ["RateLimited"] * POLLS
    assert server.count("GET") == POLLS
    assert clock.elapsed == pytest.approx((POLLS - 1) * min(float(wait), LONGEST_WAIT))


@both
@pytest.mark.parametrize(
    ("status", "error"),
    [(429, "RateLimited"), (503, "ServiceUnavailable"), (502, "BadGateway"), (504, "GatewayTimeout")],
)
@pytest.mark.parametrize("wait", [None, "0", "-5", "soon"], ids=["none", "zero", "negative", "words"])
def test_a_gateway_that_is_busy_for_it_does_not_say_how_long_is_asked_once_per_poll(
    wait: str | None, status: int, error: str, asynchronous: bool
) -> None:
    """The first call tries as often as a call does, each later one once, until something else comes."""
    server, clock = gateway(reply(status, b"{}", *([f"Retry-After: {wait}"] if wait else []))), CountingClock()
    with server.running() as url:
        came = poll(url, clock, Bearer("t"), asynchronous)

    assert came == [error] * POLLS
    assert server.count("GET") == POLLS + 3


@pytest.mark.parametrize("status", [502, 504])
def test_one_bad_reply_of_a_gateway_takes_no_try_from_the_next_call(status: int) -> None:
    """Gateways drop single requests: a call that got over it, and each after it, is tried as often as any."""
    flaky = [answer(status), answer(200, {}), answer(status), answer(status), answer(200, {})]
    script = Script(*flaky)
    subject = client(script)

    subject.vehicles.status(VEHICLE)
    subject.vehicles.status(VEHICLE)

    assert len(script.requests) == len(flaky)


@pytest.mark.parametrize("status", [502, 504])
def test_tries_come_back_with_the_first_answer(status: int) -> None:
    """Four tries, then one for each call; after a success it is four again."""
    script = Script(*[answer(status)] * 5, answer(200, {}), answer(status), answer(200, {}))
    subject = client(script)
    sent = []
    for _ in range(4):
        with contextlib.suppress(errors.ServerError):
            subject.vehicles.status(VEHICLE)
        sent.append(len(script.requests))

    assert sent == [4, 5, 6, 8]


def test_a_command_that_a_gateway_dropped_takes_no_try_from_a_read() -> None:
    """It goes out once whatever comes back, so its end says nothing of how long the gateway will be out of order."""
    script = Script(answer(502), answer(502), answer(200, {}))
    subject = client(script)
    with pytest.raises(errors.BadGateway):
        subject.request("POST", "/x", body={})

    subject.vehicles.status(VEHICLE)

    assert len(script.requests) == 3


def test_a_poll_of_ones_own_sends_nothing_during_a_ban() -> None:
    """60 calls at two minutes each while 20,000 seconds run: one goes out, the others are told what is left."""
    script, clock = Script(answer(429, retry_after="20000")), CountingClock()
    subject = client(script, clock=clock)
    left = []
    for _ in range(POLLS):
        with pytest.raises(errors.RateLimited) as caught:
            subject.vehicles.status(VEHICLE)
        left.append(caught.value.reset)
        clock.sleep(120.0)

    assert len(script.requests) == 1
    assert left == [20000.0 - 120.0 * turn for turn in range(POLLS)]
    assert isinstance(caught.value, errors.AskedToWait)
    assert "not sent" in str(caught.value)
    assert subject.rest == 20000.0 - 120.0 * POLLS


def test_a_ban_holds_for_commands_pages_and_paths_of_ones_own() -> None:
    """Whatever is called, and by whatever client that shares the session: nothing is sent before the time."""
    script = Script(answer(503, retry_after="3600"))
    subject = client(script)
    with pytest.raises(errors.ServiceUnavailable):
        subject.vehicles.status(VEHICLE)
    horn = b2c.models.Remote.from_wire({"horn": {"state": "Activated", "nbHorn": 1}})
    calls: list[Any] = [
        lambda: list(subject.vehicles.list()),
        lambda: subject.with_options(validate=False).remotes.send(VEHICLE, "callback", body=horn),
        lambda: subject.request("POST", "/x", body={}),
    ]
    for call in calls:
        with pytest.raises(errors.AskedToWait):
            call()

    assert len(script.requests) == 1


def test_a_short_wait_is_waited_by_every_call() -> None:
    """Within ``retry.max_wait`` the next call waits instead of raising."""
    clock = CountingClock()
    script = Script(answer(429, retry_after="20"), answer(200, {}))
    subject = client(script, clock=clock)
    with pytest.raises(errors.RateLimited):
        subject.request("POST", "/x", body={})

    subject.vehicles.status(VEHICLE)

    assert clock.elapsed == 20.0


def test_a_used_up_day_is_a_time_to_wait_also_after_a_success() -> None:
    """A reply that says that no call is left, and when one will be: until then nothing goes out."""
    script = Script(answer(200, {}, x_ratelimit_remaining_1="0", x_ratelimit_reset="1045"))
    subject = client(script)
    subject.vehicles.status(VEHICLE)

    with pytest.raises(errors.AskedToWait) as caught:
        subject.vehicles.status(VEHICLE)

    assert (caught.value.reset, len(script.requests)) == (1045.0, 1)


@pytest.mark.parametrize(
    ("reset", "left"),
    [("1750000500", 500.0), ("1749990000", 0.0), ("99999999999", LONGEST_WAIT), ("-4", 0.0), ("4e4", 0.0)],
)
def test_a_reset_as_a_point_in_time(reset: str, left: float) -> None:
    """Three decades are no wait: such a number counts from 1970. Beyond a day it is a day; rubbish is nothing."""
    subject = client(Script(answer(429, x_ratelimit_reset=reset)))
    with pytest.raises(errors.RateLimited):
        subject.request("POST", "/x", body={})

    assert subject.rest == left


def test_headers_of_calls_that_are_left_ban_nobody() -> None:
    """Some gateways send a reset with every reply."""
    script = Script(answer(200, {}, x_ratelimit_remaining_1="5000", x_ratelimit_reset="3600"))
    subject = client(script)
    subject.vehicles.status(VEHICLE)
    subject.vehicles.status(VEHICLE)

    assert (subject.rest, len(script.requests)) == (0.0, 2)


@pytest.fixture
def sign_in() -> Any:
    """A client whose token is over, and a token endpoint that answers what a test says."""

    def made(*answers: httpx2.Response) -> tuple[b2c.Client, Script]:
        clock, host = CountingClock(), Script(*answers)
        store = MemoryTokenStore(Token("old", "r0", clock.time() - 1, 3600.0))
        auth = b2c.OAuth2(
            client_id="c", client_secret="s", token_url="https://a.example/t", store=store, clock=clock,
            http_client=host.http,
        )  # fmt: skip
        return client(Script(answer(200, {})), auth=auth, clock=clock), host

    return made


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, {"error": "server_error"}),
        (400, {"error": "temporarily_unavailable"}),
        (503, {"error": "temporarily_unavailable"}),
        (500, {"error": "invalid_grant"}),
        (429, {"error": "invalid_grant"}),
        (502, None),
    ],
)
def test_trouble_of_the_sign_in_host_never_asks_the_driver(status: int, body: Any, sign_in: Any) -> None:
    """What is said to pass isn't told as the end of the login, and a later call asks again."""
    subject, host = sign_in(
        answer(status, body), answer(200, {"access_token": "new", "refresh_token": "r1", "expires_in": 3600})
    )

    with pytest.raises(errors.ConnectedCarError) as caught:
        subject.vehicles.status(VEHICLE)
    subject.clock.sleep(60.0)
    subject.vehicles.status(VEHICLE)

    assert not isinstance(caught.value, errors.SignInAgain)
    assert "sign in again" not in str(caught.value).replace("the driver needn't sign in again", "")
    assert len(host.requests) == 2


def test_a_token_endpoint_that_asks_to_wait_is_left_alone(sign_in: Any) -> None:
    """60 polls against a token endpoint that says 429 and 20,000 seconds: one request."""
    subject, host = sign_in(answer(429, retry_after="20000"))
    for _ in range(POLLS):
        with pytest.raises(errors.RateLimited):
            subject.vehicles.status(VEHICLE)
        subject.clock.sleep(120.0)

    assert len(host.requests) == 1
