"""Every filter of every list lets through what the documents say, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from connected_car import b2b, b2c, platform
from connected_car.errors import BadRequest, NoData
from connected_car.testing import World, electric_car, plug_in_hybrid_car

from tests.sdk.document import APIS, document

pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated by the publisher:DeprecationWarning")
FILTERS = {
    "timestamps",
    "distance",
    "duration",
    "level",
    "autonomy",
    "power",
    "states",
    "kinetics",
    "propulsions",
    "type",
    "types",
    "active",
    "vinPrefix",
    "profile",
    "tolerance",
    "orderBy",
}
ELSEWHERE = {"pageToken", "pageSize", "indexRange", "extension", "client_id"}
"""Paging and parts of a reply, which other tests hold."""
ONLY_CHECKED = {"locale", "country"}


def test_every_parameter_of_a_query_is_held_by_a_test() -> None:
    """A parameter that comes with a new document needs a meaning here."""
    found = {
        each["name"]
        for api in APIS
        for one in document(api).operations.values()
        for each in one.parameters
        if each["in"] == "query"
    }

    assert found - {"client_id"} == (FILTERS | ELSEWHERE | ONLY_CHECKED) - {"client_id"}


@pytest.fixture
def world() -> World:
    """Three trips of 1, 5 and 20 km, an hour apart; braked hard on the second; the third in privacy."""
    world = World([plug_in_hybrid_car(id="car-1", vin="VR3AAA00000000001", level=90)])
    car = world.cars[0]
    for km in (1.0, 5.0, 20.0):
        car.privacy = "Geolocation" if km == 20.0 else "None"
        trip = car.drive_away(km, heading=90)
        if km == 5.0:
            trip.harsh[world.now + timedelta(seconds=90)] = "HardBraking"
        world.advance(hours=1)
    car.privacy = "None"
    return world


def lengths(world: World, api: Any, **query: Any) -> list[float]:
    """Of the trips that a query lets through, in km, in the order of the reply."""
    with world.client(api, validate=False) as client:
        asked = ("fleet-1", "car-1") if api is b2b else ("car-1",)
        if api is platform:
            found = client.trips.list(*asked, **{"type": ["Normal"], **query})
            return [each.stats.distance.total for each in found]
        return [each.distance for each in client.trips.list(*asked, **query)]


@pytest.mark.parametrize("api", [b2c, b2b, platform])
@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ({}, {1, 5, 20}),
        ({"distance": "2-10"}, {5}),
        ({"distance": "5-"}, {5, 20}),
        ({"duration": "0-300"}, {1, 5}),
        ({"duration": "61-"}, {5, 20}),
        ({"states": ["Nominal"]}, {1, 5}),
        ({"states": ["DataLacking"]}, {20}),
        ({"states": ["Unstarted", "Unfinished"]}, set()),
        ({"states": ["Nominal", "DataLacking"]}, {1, 5, 20}),
        ({"timestamps": ["2026-01-05T09:00:00Z/PT1H"]}, {5}),
        ({"timestamps": ["/2026-01-05T09:00:00Z", "2026-01-05T10:00:00Z/"]}, {1, 20}),
        ({"timestamps": ["R3/2026-01-04T08:00:00Z/PT45M"]}, {1}),
        ({"timestamps": ["R/2026-01-05T00:10:00Z/PT15M/PT30M"]}, set()),
        ({"timestamps": ["R/2026-01-05T00:20:00Z/PT15M/PT30M"]}, {1, 5, 20}),
    ],
)
def test_trips(world: World, api: Any, query: dict[str, Any], kept: set[float]) -> None:
    """Lengths in km, durations in seconds, states, intervals: one filter after the other, on each API that has it."""
    assert {*lengths(world, api, **query)} == kept


def test_trips_of_the_platform(world: World) -> None:
    """By what was hard and by propulsion; newest first unless asked otherwise."""
    assert lengths(world, platform) == [20, 5, 1]
    assert lengths(world, platform, order_by="ascending") == [1, 5, 20]
    assert lengths(world, platform, kinetics=["HardBraking"]) == [5]
    assert lengths(world, platform, kinetics=["HardCornering"]) == []
    assert len(lengths(world, platform, propulsions=["Hybrid", "Electric"])) == 3
    assert lengths(world, platform, propulsions=["Thermal"]) == []


def test_way_points(world: World) -> None:
    """By time, by what was hard; and fewer of them where a curve may be off by some kilometres."""
    car = world.cars[0]
    with world.client(platform, validate=False) as client:

        def points(**query: Any) -> list[list[float]]:
            found = client.trips.way_points("car-1", car.trips[-1].id, order_by="ascending", **query)
            return [[*each.geometry.coordinates[:2]] for each in found]

        second = client.trips.way_points("car-1", car.trips[1].id, kinetics=["HardBraking"])
        assert [each.properties.created_at for each in second] == [car.trips[1].started + timedelta(minutes=2)]
        trip = car.drive_away(4.0, heading=0)
        world.advance(minutes=2)
        car.heading = 90
        world.advance(hours=1)

        whole = points()
        assert len(whole) == 5
        assert points(tolerance=0.1) == [whole[0], whole[2], whole[4]]
        assert points(tolerance=5.0) == [whole[0], whole[4]]
        since = trip.started + timedelta(minutes=3)
        assert points(timestamps=[f"{since.isoformat()}/"]) == whole[3:]
        assert points(propulsions=["Thermal"]) == []


def test_charging_sessions() -> None:
    """A charge is a session of its own, with what it gained; by level, range, energy, length and state."""
    car = electric_car(id="car-1", level=50, capacity=50_000, electric_range=400, charging_power=10_000)
    world = World([car])
    for minutes in (30, 60):
        car.plug_in()
        world.advance(minutes=minutes)
        car.unplug()
        world.advance(minutes=30)
    car.plug_in()
    world.advance(minutes=10)

    with world.client(platform, validate=False) as client:

        def gains(**query: Any) -> list[int]:
            found = client.vehicles.charging_sessions("car-1", **{"order_by": "ascending", **query})
            return [each.gain.level for each in found]

        first, *_, last = client.vehicles.charging_sessions("car-1", order_by="ascending")
        assert (first.gain.level, first.gain.autonomy, first.gain.power) == (10, 40, 5000)
        assert (first.duration, first.finish_reason) == (timedelta(minutes=30), "Disconnected")
        assert (first.start_energy.level, first.end_energy.level, first.state.done) == (50, 60, True)
        assert (last.end, last.finish_reason, last.state.done) == (None, None, False)
        assert gains() == [10, 20, 3]
        assert gains(level="5-15") == [10]
        assert gains(autonomy="41-") == [20]
        assert gains(power="5000-") == [10, 20]
        assert gains(duration="3600-3600") == [20]
        assert gains(states=["Unfinished"]) == []
        assert client.vehicles.charging_session("car-1", first.sid).gain.level == 10


def test_a_full_battery_ends_its_session() -> None:
    """By itself, at the moment that it is full, and the reason says so."""
    car = electric_car(id="car-1", level=95, capacity=60_000, charging_power=6_000)
    world = World([car])
    car.plug_in()
    world.advance(hours=3)

    [session] = car.sessions
    assert (session.end_level, session.reason) == (100, "Finished")
    assert session.end is not None
    assert session.end - session.start == timedelta(minutes=30)


def test_alarms_by_what_they_tell(world: World) -> None:
    """A trigger, a status, or both."""
    world.cars[0].record("alarms", id="alarm-1", trigger=None)
    world.cars[0].record("alarms", id="alarm-2")
    for api in (b2c, platform):
        with world.client(api) as client:
            assert len([*client.vehicles.alarms("car-1")]) == 2
            assert len([*client.vehicles.alarms("car-1", type=["vehicle.alarm.status"])]) == 2
            assert len([*client.vehicles.alarms("car-1", type=["vehicle.alarm.trigger"])]) == 1


def test_alerts_that_are_lit() -> None:
    """``active`` on the platform."""
    world = World([electric_car(id="car-1")])
    lit, out = world.cars[0].warn(), world.cars[0].warn("LowBattery")
    out.ended = world.now
    with world.client(platform) as client:
        assert [each.id for each in client.vehicles.alerts("car-1", active=True)] == [lit.id]
        assert [each.id for each in client.vehicles.alerts("car-1", active=False)] == [out.id]
        assert len([*client.vehicles.alerts("car-1")]) == 2


def test_callbacks_by_what_they_are_told() -> None:
    """Of remotes, of monitors; one that names nothing is told both."""
    world = World([electric_car(id="car-1")])
    hook = {"webhook": {"name": "me", "target": "https://me.example"}}
    with world.client(b2c, validate=False) as client:
        ids = [
            client.callbacks.create(body={"callback": hook, **kinds}).callback_id
            for kinds in ({"type": ["Remote"]}, {"type": ["Monitor"]}, {})
        ]
        assert [each.id for each in client.callbacks.list(types=["Remote"])] == [ids[0], ids[2]]
        assert [each.id for each in client.callbacks.list(types=["Remote", "Monitor"])] == ids


def test_vehicles_by_the_begin_of_their_vin() -> None:
    """Nothing else has such a filter."""
    world = World([electric_car(vin="VR3AAA00000000001"), electric_car(vin="VF3AAA00000000002")])
    for api, asked in ((b2c, ()), (b2b, ("fleet-1",)), (platform, ())):
        with world.client(api) as client:
            assert [each.vin for each in client.vehicles.list(*asked, vin_prefix="VF3")] == ["VF3AAA00000000002"]


def test_a_fleet_asks_with_the_eyes_of_its_drivers() -> None:
    """As ``endUser`` a car in full privacy isn't found; as ``fleet`` it says that it is in privacy, and nothing else."""
    world = World([electric_car(id="car-1", privacy="Full"), electric_car(id="car-2")])
    with world.client(b2b) as client:
        assert client.vehicles.status("fleet-1", "car-1").privacy.state == "Full"
        with pytest.raises(NoData) as caught:
            client.vehicles.status("fleet-1", "car-1", profile="endUser")
        assert caught.value.code == 40499
        assert len([*client.fleets.statuses("fleet-1")]) == 2
        assert len([*client.fleets.statuses("fleet-1", profile="endUser")]) == 1


def test_a_language_has_a_form() -> None:
    """``fr-FR`` is taken, a sentence isn't."""
    world = World([electric_car(id="car-1")])
    with world.client(b2c, validate=False) as client:
        assert client.vehicles.list(locale="fr-FR").first()
        with pytest.raises(BadRequest, match="locale"):
            client.vehicles.get("car-1", locale="in French, please")
        with pytest.raises(BadRequest, match="country"):
            client.vehicles.get("car-1", country="XX")


def test_telemetry_is_what_the_car_said_at_the_time() -> None:
    """Each upload is a sample: levels sink on the trip, the privacy mode of then decides, and a sleeping car says nothing."""
    car = electric_car(id="car-1", level=80, electric_range=100)
    world = World([car])
    car.drive_away(3.0, speed=60)
    world.advance(minutes=10)
    car.privacy = "Geolocation"
    world.advance(hours=1)
    car.drive_away(2.0, speed=60)
    world.advance(hours=5)

    with world.client(b2c) as client:
        samples = [*client.vehicles.telemetry("car-1", extension=["location"])]
        first, second = ([*client.trips.telemetry("car-1", each.id)] for each in car.trips)
        late = client.vehicles.telemetry("car-1", timestamps=[f"{car.trips[1].started.isoformat()}/"])

        assert [each.vehicle.energies[0].level for each in first] == [80, 79, 78, 77]
        assert [each.vehicle.energies[0].level for each in second] == [77, 76, 75]
        assert [each.vehicle.kinetic.moving for each in first] == [True, True, True, False]
        assert [each.created_at for each in samples] == sorted({each.created_at for each in samples})
        assert len([*late]) == 3
        places = [each.embedded.extension.location for each in samples if each.embedded]
        assert [place is not None for place in places] == [True] * 4 + [False] * 3


def test_telemetry_of_two_months() -> None:
    """What is older is forgotten."""
    car = electric_car(id="car-1")
    world = World([car])
    car.wake()
    world.advance(days=61)
    car.wake()

    with world.client(b2c) as client:
        assert [each.created_at for each in client.vehicles.telemetry("car-1")] == [world.now]
