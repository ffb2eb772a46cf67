"""What observers see, how fast to poll, and what a sign-in on the command line does."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx2
import pytest
from connected_car._runtime.car.polling import AsyncPollInterval, PollInterval, spacing
from connected_car._runtime.core.drift import DriftCollector
from connected_car._runtime.core.http.rate_limit import rate_limit

from tests.sdk.doubles import SECRETS, VEHICLE, VIN, Script, answer, async_client, client

OK = answer(200, {"a": 1}, x_ratelimit_remaining_1="7", set_cookie="session=SECRET-COOKIE", content_language="fr")


def test_hooks_see_every_attempt_under_opentelemetry_names() -> None:
    """Before sending and after the reply the same event comes by, with attributes that hold no secret."""
    seen: list[tuple[str, int, dict[str, Any]]] = []
    script = Script(answer(503), httpx2.ConnectError("refused"), OK)
    subject = client(
        script,
        before_send=lambda event: seen.append(("before", id(event), dict(event.attributes))),
        after_reply=lambda event: seen.append(("after", id(event), dict(event.attributes))),
    )

    subject.vehicles.status(VEHICLE)

    assert [when for when, _, _ in seen] == ["before", "after"] * 3
    assert seen[0][1] == seen[1][1]
    start = {
        "http.request.method": "GET",
        "url.template": "/user/vehicles/{id}/status",
        "url.scheme": "https",
        "server.address": "api.example",
        "http.request.resend_count": 2,
        "connected_car.api": "b2c",
        "connected_car.operation": "getVehicleStatus",
    }
    assert seen[4][2] == start
    assert seen[1][2]["error.type"] == "503"
    assert seen[3][2]["error.type"] == "connection"
    end = seen[5][2]
    assert (end["http.response.status_code"], end["http.response.body.size"]) == (200, 7)
    assert end["http.response.header.x-ratelimit-remaining-1"] == ["7"]
    assert "http.response.header.set-cookie" not in end
    assert not [secret for secret in (*SECRETS, "SECRET") if secret in str(seen)]


def test_hooks_of_the_async_client() -> None:
    """Both clients call the same hooks with the same attributes."""
    seen: list[Any] = []
    asyncio.run(async_client(Script(OK), after_reply=seen.append).vehicles.status(VEHICLE))

    assert [event.attributes["connected_car.operation"] for event in seen] == ["getVehicleStatus"]


def test_a_hook_that_fails_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """An observer's defect doesn't lose a reply and doesn't send anything twice; it is logged without its text."""

    def fail(event: Any) -> None:
        raise RuntimeError(f"{VIN} {event}")

    script = Script(answer(202, {"id": "1"}))
    reply = client(script, before_send=fail, after_reply=fail).request("POST", "/x", body={})

    assert (reply.status, len(script.requests)) == (202, 1)
    assert caplog.text.count("a hook failed: RuntimeError") == 2
    assert VIN not in caplog.text


def _cleared(event: Any) -> None:
    event.attributes.clear()


def _replaced(event: Any) -> None:
    event.attributes = None


@pytest.mark.parametrize("spoil", [_cleared, _replaced])
def test_a_hook_that_spoils_the_event_changes_nothing(spoil: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever a hook does to its event, the reply to a command comes back and the log line is whole."""
    caplog.set_level(logging.DEBUG, "connected_car")
    script = Script(answer(202, {"id": "1"}))

    reply = client(script, before_send=spoil, after_reply=spoil).request("POST", "/x", body={})

    assert (reply.status, len(script.requests)) == (202, 1)
    assert "POST (undocumented path) (undocumented): 202 after" in caplog.text


def test_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG each attempt is one line with operation, template, status and time; retries are told at INFO."""
    caplog.set_level(logging.DEBUG, "connected_car")
    client(Script(answer(503), OK)).vehicles.status(VEHICLE)

    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "connected_car"]
    call = "GET /user/vehicles/{id}/status (getVehicleStatus)"
    assert lines == [
        ("DEBUG", f"{call}: 503 after 0.000 s"),
        ("INFO", "getVehicleStatus: 503; sending again in 0.5 s"),
        ("DEBUG", f"{call}: 200 after 0.000 s"),
    ]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, 120.0),
        ({"x-ratelimit-limit-1": "100000", "x-ratelimit-remaining-1": "500"}, 120.0),
        ({"x-ratelimit-limit-1": "100"}, 864.0),
        ({"x-ratelimit-limit-1": "100000", "x-ratelimit-remaining-1": "0", "x-ratelimit-reset": "1045"}, 1045.0),
        ({"x-ratelimit-remaining-1": "5", "x-ratelimit-reset": "1045"}, 120.0),
        ({"x-ratelimit-reset": "1045"}, 1045.0),
        ({"x-ratelimit-limit-1": "0"}, 120.0),
        ({"x-ratelimit-limit": "50"}, 1728.0),
    ],
)
def test_the_space_between_two_requests(headers: dict[str, str], expected: float) -> None:
    """Two minutes, more when the day's calls are few, and until the reset when they are used up."""
    assert spacing(rate_limit(headers, 0.0)) == expected


def test_a_pace_waits_between_its_turns() -> None:
    """The first turn comes at once; the time a turn takes counts towards the wait."""
    subject = client(Script(OK))
    for turn, _ in enumerate(PollInterval(subject)):
        subject.clock.elapsed += 20  # type: ignore[attr-defined]
        if turn == 2:
            break

    assert subject.clock.waits == [100.0, 100.0]  # type: ignore[attr-defined]


def test_an_async_pace_does_the_same() -> None:
    """In an event loop the wait is awaited."""
    subject = async_client(Script(OK))

    async def run() -> None:
        turns = 0
        async for _ in AsyncPollInterval(subject, seconds=7):
            turns += 1
            if turns == 2:
                break

    asyncio.run(run())

    assert subject.clock.waits == [7.0]  # type: ignore[attr-defined]


def test_drift_is_counted_when_asked_for() -> None:
    """A collector sees the issues of every reply, by operation and place, never a value."""
    script = Script(answer(200, {"energies": [{"level": "SECRET-LEVEL"}], VIN: 1}))
    counted = DriftCollector()
    subject = client(script, drift=counted)

    subject.vehicles.status(VEHICLE)
    subject.vehicles.status(VEHICLE)

    assert subject.drift is counted
    assert counted.replies == {"getVehicleStatus": 2}
    places = {(each.path, each.kind, count) for each, count in counted.counts()}
    assert ("energies[].level", "wrong_type", 2) in places
    assert not [secret for secret in (*SECRETS, "SECRET") if secret in counted.report()]
    assert client(script).drift is None
