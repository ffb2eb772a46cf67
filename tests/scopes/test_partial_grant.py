"""Adapting to a partial grant: the reply lacks parts, explain says why, plan says what to ask for next."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.availability.case import Explanation
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.scopes.algebra import Grant, Vocabulary
from connected_car._runtime.core.scopes.coverage import coverage
from connected_car._runtime.core.scopes.scope_rule import ScopeRule

from tests.scopes.recording import ID, Recorder

FULL = {
    "lastPosition": {"geometry": {"type": "Point", "coordinates": [2.0, 48.0]}},
    "energies": [{"type": "Electric", "level": 80}],
}
OPENED_BY = {"lastPosition": "data:position", "energies": "data:telemetry"}
CAPABLE = {
    "motorization": "Electric",
    "_embedded": {"extension": {"onboardCapabilities": {"data": ["data:telemetry:vehicle:energies", "data:position"]}}},
}


def server(granted: str, seen: list[str]) -> Any:
    """Leaves out, without a word, what ``granted`` doesn't open; as the publisher says it does."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.url.path)
        if request.url.path.endswith("/status"):
            return httpx2.Response(
                200, json={name: FULL[name] for name in FULL if OPENED_BY[name] in granted.split(",")}
            )
        return httpx2.Response(200, json=CAPABLE)

    return answer


def client(granted: str, seen: list[str]) -> b2c.Client:
    http = httpx2.Client(transport=httpx2.MockTransport(server(granted, seen)))
    return b2c.Client(Bearer("invented-token", scopes=granted), base_url="https://example.test", http_client=http)


def test_a_partial_grant_is_no_error_and_can_be_completed() -> None:
    """From the first sign-in, with less than was asked for, to the second one."""
    wanted = ["Status.energies", "Status.last_position"]
    asked = b2c.scopes.plan(b2c.Vehicles.status, wanted)
    granted = "data:telemetry"

    first = client(granted, [])
    status = first.vehicles.status(ID)
    coverage = b2c.scopes.coverage(b2c.Vehicles.status, granted)
    why = first.explain(status, "last_position")
    missing = [scope for scope in asked if not first.grant.covers(scope)]

    assert status.energies is not None
    assert status.last_position is None
    assert coverage.allowed
    assert coverage.withheld == ("data:position",)
    assert "Status.last_position" in coverage.left_out
    assert (why.verdict, why.condition, why.remedy) == ("certain", "authorized", "ask the user for data:position")
    assert missing == ["data:position"]

    status = client(",".join([granted, *missing]), []).vehicles.status(ID)
    assert status.last_position is not None
    assert b2c.scopes.coverage("getVehicleStatus", [granted, *missing]).withheld == ()


def test_a_part_that_is_left_out_is_named_once() -> None:
    """Nothing below it is named besides: what is in it is left out with it."""
    left_out = b2c.scopes.coverage(b2c.Vehicles.status, "data:telemetry").left_out

    assert left_out == ("Status.alarm.trigger.position", "Status.last_position")


def test_nothing_granted_allows_nothing_that_has_a_rule() -> None:
    """Known to be empty is not unknown."""
    status, user = b2c.scopes.coverage(b2c.Vehicles.status, ""), b2c.scopes.coverage("getUser", "")

    assert (status.known, status.allowed, status.granted) == (True, False, ())
    assert (user.known, user.allowed) == (True, True)


@pytest.mark.parametrize("granted", [None, "openid profile"])
def test_an_unknown_grant_withholds_nothing_that_anybody_can_tell(granted: str | None) -> None:
    """Nor does it pass for a full one."""
    coverage = b2c.scopes.coverage(b2c.Vehicles.status, granted)

    assert (coverage.known, coverage.allowed) == (False, True)
    assert (coverage.withheld, coverage.left_out) == ((), ())


def test_what_makes_a_call_fail_is_named() -> None:
    """Each mandatory scope that the grant lacks, in words as well."""
    rule = ScopeRule(frozenset({"data:trip", "data:position"}))
    grant = Grant.parse("data:position", Vocabulary(("data:trip", "data:position")))
    told = coverage(SimpleNamespace(id="listTrips", scopes=rule), grant, {})

    assert (told.allowed, list(told.missing)) == (False, ["data:trip"])
    assert "fails without data:trip" in str(told)


def test_a_vehicle_is_not_asked_what_the_grant_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that must fail isn't made for an explanation either."""
    from connected_car.b2c import operations

    asked = replace(operations.GET_VEHICLE_BYID, scopes=ScopeRule(frozenset({"data:trip"})))
    monkeypatch.setattr(operations, "OPERATIONS", {**operations.OPERATIONS, asked.id: asked})
    seen: list[str] = []
    asking = client("data:telemetry", seen)

    found = asking.explain(asking.vehicles.status(ID), "battery.voltage", ask_vehicle=True)

    assert found.condition is None
    assert len(seen) == 1


def test_the_vehicle_is_asked_once_and_only_when_allowed() -> None:
    """The answer is worth a call of the day; the second question costs none."""
    seen: list[str] = []
    asking = client("data:telemetry", seen)
    status = asking.vehicles.status(ID)
    path = "engines[0].extension.thermic.oil.temp"

    silent = asking.explain(status, path)
    assert len(seen) == 1
    told = asking.explain(status, path, ask_vehicle=True)
    again = asking.explain(status, "battery.voltage", ask_vehicle=True)

    assert silent.condition is None
    assert (told.verdict, told.condition) == ("certain", "produced")
    assert (again.verdict, again.condition) == ("likely", "produced")
    assert seen[1:] == [f"/user/vehicles/{ID}"]


def test_a_capability_reply_that_was_read_before_is_taken() -> None:
    """As a view or as its list."""
    asking = client("data:telemetry", [])
    status = asking.vehicles.status(ID)
    vehicle = asking.vehicles.get(ID, extension=["onboardCapabilities"])

    by_view = asking.explain(status, "battery.voltage", capability=vehicle)
    by_list = asking.explain(status, "battery.voltage", capability=["data:telemetry:vehicle:energies"])

    assert (by_view.verdict, by_view.condition) == (by_list.verdict, by_list.condition) == ("likely", "produced")


def test_a_capability_list_is_no_text() -> None:
    """Letter by letter it would hold none of the names, and the answer would be that the vehicle can't produce it."""
    asking = client("data:telemetry", [])
    status = asking.vehicles.status(ID)

    for question in (partial(asking.explain, status, "battery.voltage"), partial(asking.explain_all, status)):
        with pytest.raises(ValueError, match=r"give its names in a list: \['data:telemetry:vehicle:battery'\]"):
            question(capability="data:telemetry:vehicle:battery")


def test_the_platform_is_asked_by_its_own_operation() -> None:
    """It answers without any scope."""
    recorder = Recorder({"/capability": {"motorization": "Electric", "onboardCapabilities": {"data": []}}})
    asking = recorder.client(platform, "data:telemetry")
    latest = asking.vehicles.latest_telemetry(ID) if hasattr(asking.vehicles, "latest_telemetry") else None
    operation = platform.OPERATIONS["getVehicleLastTelemetries"]
    reply = latest or getattr(getattr(asking, operation.resource), operation.name)(ID)

    found = asking.explain(reply, "vehicle.energies[0].extension.fuel", ask_vehicle=True)

    assert (found.verdict, found.condition) == ("certain", "produced")
    assert recorder.sent[-1] == f"GET /accounts/vehicles/{ID}/capability"


def test_the_same_from_an_event_loop() -> None:
    """Asking is awaited; the answers are the same."""
    seen: list[str] = []

    async def ask() -> Explanation:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(server("data:telemetry", seen)))
        auth = Bearer("invented-token", scopes="data:telemetry")
        async with b2c.AsyncClient(auth, base_url="https://example.test", http_client=http) as asking:
            status = await asking.vehicles.status(ID)
            return await asking.explain(status, "battery.voltage", ask_vehicle=True)

    found = asyncio.run(ask())

    assert (found.verdict, found.condition) == ("likely", "produced")
    assert len(seen) == 2


def test_evidence_names_no_vehicle_and_no_position() -> None:
    """It may go into a log."""
    asking = client("data:telemetry,data:position", [])
    status = asking.vehicles.status(ID)

    for path in (
        "last_position.geometry.coordinates",
        "last_position.properties",
        "energies[0].level",
        "privacy.state",
    ):
        text = str(asking.explain(status, path, ask_vehicle=True))
        assert ID not in text
        assert "48.0" not in text


def test_what_is_granted_counts_mandatory_scopes() -> None:
    """``granted`` names every scope of the operation that is covered, mandatory ones among them."""
    vocabulary = Vocabulary(("books", "shelf"))
    operation = SimpleNamespace(
        id="read", scopes=ScopeRule(required=frozenset({"books"}), optional=frozenset({"shelf"}))
    )

    found = coverage(operation, Grant.parse("books", vocabulary), {})

    assert (found.granted, found.withheld, found.allowed) == (("books",), ("shelf",), True)
