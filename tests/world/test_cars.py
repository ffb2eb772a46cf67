"""Cars live: they charge, drive and say so, and each kind says what it has."""

from __future__ import annotations

from datetime import timedelta

import pytest
from connected_car import b2c, platform
from connected_car.errors import MissingScope, NoData
from connected_car.testing import World, combustion_car, electric_car, hydrogen_car, plug_in_hybrid_car


def test_charging_goes_on_as_time_does() -> None:
    """A charging car gains what its power brings, says when it is done, and ends at its limit."""
    car = electric_car(level=62, capacity=50_000, charging_power=10_000)
    world = World([car])
    car.plug_in()

    with world.client(b2c) as client:
        [energy] = client.vehicles.status(car.id).energies or ()
        assert (energy.level, energy.extension.electric.charging.status) == (62, "InProgress")
        assert energy.extension.electric.charging.remaining_time == timedelta(hours=1, minutes=54)

        world.advance(minutes=30)
        [energy] = client.vehicles.status(car.id).energies or ()
        assert energy.level == 72
        assert energy.created_at == world.now

        world.advance(hours=8)
        [energy] = client.vehicles.status(car.id).energies or ()
        assert (energy.level, energy.extension.electric.charging.status) == (100, "Finished")
        assert world.now - energy.created_at > timedelta(hours=6)


def test_a_trip_begins_and_ends() -> None:
    """A car that drives away moves, uses energy and counts kilometres; afterwards there is a trip."""
    car = electric_car(level=80, electric_range=400)
    world = World([car])
    trip = car.drive_away(40, speed=60, heading=0)

    with world.client(b2c) as client:
        assert client.vehicles.status(car.id).kinetic.moving is True
        world.advance(hours=1)
        status = client.vehicles.status(car.id)
        [found] = client.trips.list(car.id)
        points = [*client.trips.way_points(car.id, found.id)]

    assert status.kinetic.moving is False
    assert status.energies[0].level == 70
    assert (found.id, found.distance, found.duration, found.done) == (trip.id, 40, 2400, True)
    assert len(points) == 41
    assert points[-1].geometry.coordinates[1] > points[0].geometry.coordinates[1]


@pytest.mark.parametrize(
    ("car", "kinds", "thermic"),
    [
        (electric_car(), ["ElectricEnergy"], False),
        (plug_in_hybrid_car(), ["FossilEnergy", "ElectricEnergy"], True),
        (combustion_car(), ["FossilEnergy"], True),
        (hydrogen_car(), ["Hydrogen", "ElectricEnergy"], False),
    ],
    ids=["BEV", "PHEV", "ICE", "FCEV"],
)
def test_each_kind_has_its_own(car: object, kinds: list[str], thermic: bool) -> None:
    """Energies and engines are those of the drive."""
    world = World([car])

    with world.client(b2c) as client:
        status = client.vehicles.status(world.cars[0].id)

    assert [str(each.sub_type) for each in status.energies or ()] == kinds
    assert any(each.type == "Thermic" for each in status.engines or ()) is thermic
    assert status.issues() == ()


def test_privacy_keeps_the_position_back() -> None:
    """In Geolocation the position is missing and everything else is there; in Full only that is said."""
    world = World([electric_car(privacy="Geolocation"), electric_car(privacy="Full")])

    with world.client(b2c) as client:
        geo, full = (client.vehicles.status(car.id) for car in world.cars)
        assert geo.last_position is None
        assert geo.energies
        assert (full.energies, full.privacy.state) == (None, "Full")
        with pytest.raises(NoData), pytest.warns(DeprecationWarning, match="deprecated by the publisher"):
            client.vehicles.last_position(world.cars[0].id)


def test_services_that_are_off_upload_nothing() -> None:
    """Without the service for positions there is none, whatever was granted."""
    world = World([electric_car(services=frozenset({"data:telemetry"}))])

    with world.client(b2c) as client:
        status = client.vehicles.status(world.cars[0].id)

    assert status.last_position is None
    assert status.energies


def test_the_platform_speaks_of_the_same_cars() -> None:
    """Both APIs tell one state, each in its own words: the platform counts speed in m/s."""
    world = World([electric_car(level=50)])
    world.cars[0].drive_away(30, speed=72)

    with world.client(platform) as client:
        latest = client.vehicles.latest_telemetry(world.cars[0].id)

    assert latest.vehicle.energies[0].level == 50
    assert latest.vehicle.kinetic.speed == 20
    assert latest.issues() == ()


def test_only_granted_parts_are_in_a_reply() -> None:
    """Without data:position the status comes without the place; without data:trip no trip is told."""
    world = World([electric_car()])

    with world.client(b2c, scopes="data:telemetry") as client:
        status = client.vehicles.status(world.cars[0].id)
        assert status.energies
        assert status.last_position is None
        with pytest.raises(MissingScope):
            [*client.trips.list(world.cars[0].id)]
    assert world.refusals == []


def test_time_stands_still() -> None:
    """Nothing changes unless time is advanced, and it never goes back."""
    world = World([electric_car(level=40)])
    world.cars[0].plug_in()

    with world.client(b2c) as client:
        first, second = (client.vehicles.status(world.cars[0].id).to_wire() for _ in range(2))

    assert first == second
    with pytest.raises(ValueError, match="only goes on"):
        world.advance(minutes=-1)
