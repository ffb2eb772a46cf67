"""What people who use these cars' data ran into, kind by kind, and what is right.

Each test is one kind of the field: what the wire showed, and the value that a program must get. Values were
written by hand from what users compared with the dashboard, from the published texts and from RFC 6749.
"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta, timezone
from types import ModuleType
from typing import Any

import httpx2
import pytest
from connected_car import TimeOfDay, age, b2b, b2c, electric, errors, fuel, platform, position, quantity
from connected_car._runtime.core.http.retry import Retry
from connected_car.auth import Basic, Bearer
from connected_car.b2c import models
from connected_car.readings import consumption

from tests.sdk.doubles import BASE, VEHICLE, Script, answer, client

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


def test_unit_of_the_speeds_of_a_trip() -> None:
    """The highest speed is in km/h, the average in m/s."""
    kinetic = models.TripKinetic(avg_speed=6.9, max_speed=112.0)

    assert quantity(kinetic, "max_speed") == (112.0, "km/h")
    assert quantity(kinetic, "avg_speed") == (6.9, "m/s")


def test_unit_of_the_consumptions_of_a_trip() -> None:
    """cL and Wh, and cL and Wh for each 100 km: 5.27 L/100 km and 15.7 kWh/100 km."""
    used = [
        {"type": "Fuel", "consumption": 95.0, "avgConsumption": 527.0},
        {"type": "Electric", "consumption": 2830, "avgConsumption": 15700},
    ]

    tank, battery = consumption(models.Trip.from_wire({"energyConsumptions": used}))

    assert (tank.amount, tank.per_100_km, tank.unit) == (0.95, pytest.approx(5.27), "L")
    assert (battery.amount, battery.per_100_km, battery.unit) == (2.83, pytest.approx(15.7), "kWh")


def test_age_beside_a_frozen_stamp() -> None:
    """A stamp that froze months ago doesn't make a live charge stale."""
    status = models.Status.from_wire(
        {
            "energies": [{"type": "Electric", "level": 62, "createdAt": "2025-06-30T19:51:19Z"}],
            "energy": [{"type": "Electric", "createdAt": "2025-06-30T19:51:19Z", "updatedAt": "2026-01-31T11:58:00Z"}],
        }
    )

    old = age(status, "energies[0].level", now=NOW)

    assert old == timedelta(minutes=2)
    assert old is not None
    assert old.source == "energy[0].updated_at"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("invalid_client", errors.SignInRefused),
        ("invalid_grant", errors.SignInAgain),
        ("server_error", errors.SignInUnavailable),
    ],
)
def test_token_endpoint(code: str, kind: type[errors.AuthError]) -> None:
    """An OAuth error with status 400 is an `AuthError` with a remedy of its own; only one of them is the driver's."""
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(400, json={"error": code})))
    auth = b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", refresh_token="r", http_client=http)

    with pytest.raises(errors.AuthError) as caught:
        auth.refresh()

    assert type(caught.value) is kind
    assert ("sign in again" in str(caught.value)) is (code == "invalid_grant")
    assert "boolExp" not in str(caught.value)


@pytest.mark.parametrize("code", [40400, 40410, 40499])
def test_no_data(code: int) -> None:
    """A list is empty, a single thing raises `NoData`."""
    script = Script(answer(404, {"code": code, "message": "No trip was found"}))

    assert list(client(script).trips.list(VEHICLE)) == []
    with pytest.raises(errors.NoData):
        client(script).vehicles.status(VEHICLE)


NO_DATA = [(b2b, 40400), (b2b, 40410), (b2b, 40499), (platform, 40499), (platform, 1001)]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("api", "code"), NO_DATA, ids=[f"{api.API.name} {code}" for api, code in NO_DATA])
def test_no_data_of_a_fleet_and_of_the_platform(api: ModuleType, code: int, asynchronous: bool) -> None:
    """The same for whoever asks, also where the code is written as a text: no alarms are an empty list."""
    script = Script(answer(404, {"code": str(code), "message": "Nothing there"}))
    auth = Basic("partner", "password") if api is b2b else Bearer("t")
    options = {"base_url": BASE, "auth": auth, **({} if api is b2b else {"client_id": "c"})}
    fleet = ("fleet",) if api is b2b else ()

    if asynchronous:

        async def alarms() -> list[Any]:
            subject = api.AsyncClient(http_client=script.async_http, **options)
            return [each async for each in subject.vehicles.alarms(*fleet, VEHICLE)]

        found = asyncio.run(alarms())
    else:
        found = list(api.Client(http_client=script.http, **options).vehicles.alarms(*fleet, VEHICLE))

    assert (found, len(script.requests)) == ([], 1)


def test_a_server_error_that_lasts_until_the_driver_signs_in() -> None:
    """It is tried again as always; the error then says what helped others."""
    script = Script(answer(500, {"code": 50000, "message": "unexpected"}))

    with pytest.raises(errors.InternalServerError) as caught:
        client(script, retry=Retry(tries=3)).vehicles.status(VEHICLE)

    assert len(script.requests) == 3
    assert caught.value.meaning
    assert caught.value.meaning.helps == "sign-in"
    assert "sign in again" in str(caught.value)


def test_a_charge_is_stopped_as_it_is_started() -> None:
    """Both directions are methods, and the docstring of the member has both."""
    script = Script(answer(202, {"remoteActionId": "r", "_links": {}}))
    remotes = client(script).remotes

    remotes.start_charging(VEHICLE, "callback")
    remotes.stop_charging(VEHICLE, "callback")

    assert [json.loads(request.content)["charging"] for request in script.requests] == [
        {"immediate": True},
        {"immediate": False},
    ]


def test_midnight() -> None:
    """`PT0S` is a time; it is read, is true, and is written into a command as it was read."""
    read = models.EnergyCharging.from_wire({"nextDelayedTime": "PT0S"}).next_delayed_time

    assert read
    assert read == TimeOfDay(0)
    assert models.RemoteChargingSchedule(next_delayed_time=read).to_wire() == {"nextDelayedTime": "PT0S"}


def test_electric_data_in_the_older_list_alone() -> None:
    """One helper finds the store in either."""
    status = models.Status.from_wire({"energy": [{"type": "Fuel", "level": 29}, {"type": "Electric", "level": 62}]})
    battery, tank = electric(status), fuel(status)

    assert battery
    assert tank
    assert (battery.level, tank.level) == (62.0, 29.0)


@pytest.mark.parametrize(
    ("view", "path", "value"),
    [
        (models.Energy.from_wire({"level": 100, "autonomy": 0}), "autonomy", 0),
        (models.Trip.from_wire({"done": False, "stoppedAt": "2026-01-31T08:00:00Z"}), "done", False),
        (models.EngineLiquid.from_wire({"temp": 176}), "temp", 176.0),
    ],
)
def test_what_cannot_be_is_told_and_stays(view: Any, path: str, value: Any) -> None:
    """The value is unchanged; `issues` says so."""
    assert getattr(view, path) == value
    assert [each.path for each in view.issues() if each.kind == "implausible"] == [path]


def test_a_level_that_did_not_change_over_40_km() -> None:
    """Told, and both levels stay."""
    levels = [{"type": "Electric", "level": 50.0}]
    trip = models.Trip.from_wire({"distance": 40.0, "startEnergies": levels, "endEnergies": levels})

    assert [each.path for each in trip.issues() if each.kind == "implausible"] == ["endEnergies"]


def test_temperature_215() -> None:
    """Not available, so None."""
    assert models.EngineLiquid.from_wire({"temp": 215}).temp is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("geolocation", "Geolocation"),
        (" Geolocation ", "Geolocation"),
        ("Geolocation", "Geolocation"),
        ("GeoPrivacy", "Geolocation"),
        ("geoPrivacy", "Geolocation"),
        ("FullPrivacy", "Full"),
    ],
)
def test_privacy_in_any_spelling(text: str, state: str) -> None:
    """Case and blanks don't matter, nor whether it is written as trips write the cause of their faults."""
    for read in (models.Status, b2b.models.Status, platform.models.AggregatedTelemetries):
        block = read.from_wire({"privacy": {"state": text}}).privacy

        assert block
        assert block.state == state
        assert block.to_wire() == {"state": text}


def test_a_refresh_token_alone() -> None:
    """Who moves from another client begins with it."""
    replies = {"access_token": "new", "refresh_token": "next", "expires_in": 3599}
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json=replies)))
    auth = b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", refresh_token="r", http_client=http)

    assert auth.obtain() == {"Authorization": "Bearer new"}


def test_spans_and_links() -> None:
    """Times are accepted, a text that is no span is refused, and the query of a link is followed as written."""
    first = {
        "_links": {"next": {"href": "https://other.example/user/vehicles/v/trips?pageToken=a+b"}},
        "_embedded": {"trips": []},
    }
    script = Script(answer(200, first), answer(200, {"_links": {}, "_embedded": {"trips": []}}))
    used = client(script)

    list(used.trips.list("v", timestamps=[(NOW - timedelta(days=1), NOW)]))

    assert script.requests[0].url.params["timestamps"] == "2026-01-30T12:00:00Z/2026-01-31T12:00:00Z"
    assert b"pageToken=a+b" in script.requests[1].url.raw_path
    assert script.requests[1].url.host in BASE
    with pytest.raises(errors.InvalidRequest):
        used.trips.list("v", timestamps=["2026-01-30T12:00:00Z"])


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (NOW, NOW - timedelta(seconds=1)),
        (NOW, timedelta(seconds=-1)),
        (NOW, datetime(2026, 1, 31, 13, tzinfo=timezone(timedelta(hours=2)))),
    ],
    ids=["times", "duration", "zones"],
)
@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_a_span_that_ends_before_it_begins(api: ModuleType, begins: Any, ends: Any) -> None:
    """Two times the wrong way round would be an empty list for ever; they are refused, and nothing is sent."""
    script = Script(answer(200, {}))
    subject = api.Client(auth=Bearer("t"), client_id="c", base_url=BASE, http_client=script.http)

    with pytest.raises(errors.InvalidRequest) as caught:
        list(subject.trips.list(VEHICLE, timestamps=[(begins, ends)]))

    assert [where for where, _ in caught.value.problems] == ["timestamps"]
    assert script.requests == []


def test_a_second_loop() -> None:
    """A client goes on in a new loop."""
    script = Script(answer(200, {}))

    async def ask(subject: b2c.AsyncClient) -> Any:
        return await subject.vehicles.status(VEHICLE)

    from tests.sdk.doubles import async_client

    subject = async_client(script)
    assert [asyncio.run(ask(subject)).to_wire() for _ in range(2)] == [{}, {}]


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ([2.0, 48.0, None], (2.0, 48.0, None)),
        ([2.0, 48.0, 80], (2.0, 48.0, 80.0)),
        ([None, 2.0, 48.0], None),
        ([2.0, "x", 80], None),
    ],
)
def test_coordinates_are_all_or_nothing(sent: list[Any], read: Any) -> None:
    """Longitude never becomes latitude."""
    assert position(models.Point.from_wire({"type": "Point", "coordinates": sent})) == read
