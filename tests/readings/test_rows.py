"""Trips and positions as tables and on maps; what trips used, as people read it."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from types import ModuleType

import pandas
import polars
import pytest
from connected_car import b2b, b2c, geojson, platform, rows
from connected_car.b2c import models
from connected_car.readings import Consumption, consumption


def place(*coordinates: float | None) -> dict[str, object]:
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": list(coordinates)},
        "properties": {"heading": 9},
    }


TRIPS = [
    models.Trip.from_wire(
        {
            "id": "one",
            "startedAt": "2026-01-31T08:00:00Z",
            "distance": 40.0,
            "kinetic": {"maxSpeed": 112.0},
            "startPosition": place(2.0, 48.0, 30.0),
            "stopPosition": place(2.5, 48.5, None),
            "startEnergies": [{"type": "Fuel", "level": 50}, {"type": "Electric", "level": 70}],
            "energyConsumptions": [
                {"type": "Electric", "consumption": 6280, "avgConsumption": 15700},
                {"type": "Fuel", "consumption": 40},
            ],
            "faults": [{"cause": "Connection"}, {"cause": "GeoPrivacy"}],
            "_links": {"self": {"href": "https://x.example"}},
        }
    ),
    models.Trip.from_wire({"id": "two", "startEnergies": [{"type": "Electric", "level": 60}]}),
]


def test_a_trip_is_one_flat_row() -> None:
    """Paths as keys, stores by their type, places as numbers, no links."""
    first, second = rows(TRIPS)

    expected = {
        "id": "one",
        "started_at": datetime(2026, 1, 31, 8, tzinfo=UTC),
        "distance": 40.0,
        "kinetic.max_speed": 112.0,
        "start_position.longitude": 2.0,
        "start_position.altitude": 30.0,
        "stop_position.latitude": 48.5,
        "stop_position.altitude": None,
        "stop_position.heading": 9,
        "start_energies.fuel.level": 50.0,
        "start_energies.electric.level": 70.0,
        "faults.1.cause": "GeoPrivacy",
    }
    assert {key: first[key] for key in expected} == expected
    assert list(first) == list(second)
    assert second["start_energies.electric.level"] == 60.0
    assert not [key for key in first if "link" in key or "href" in key]


def test_tables_take_them() -> None:
    """pandas, polars and CSV."""
    table = rows(TRIPS)
    text = io.StringIO()
    writer = csv.DictWriter(text, table[0])
    writer.writeheader()
    writer.writerows(table)

    assert pandas.DataFrame(table)["kinetic.max_speed"].max() == 112.0
    assert polars.DataFrame(table)["start_energies.electric.level"].to_list() == [70.0, 60.0]
    assert [row["distance"] for row in csv.DictReader(io.StringIO(text.getvalue()))] == ["40.0", ""]


def test_a_list_without_items_says_nothing() -> None:
    """One trip with an empty list beside one with items: the columns are those of the items, and no text stands for none."""
    empty, filled = rows([models.Trip.from_wire({"startEnergies": []}), TRIPS[1]])
    (alone,) = rows([models.Trip.from_wire({"startEnergies": []})])

    assert "start_energies" not in empty
    assert empty["start_energies.electric.level"] is None
    assert filled["start_energies.electric.level"] == 60.0
    assert alone["start_energies"] is None


def test_nothing_is_an_empty_table() -> None:
    """No trips, no rows."""
    assert rows([]) == []
    assert geojson([]) == {"type": "FeatureCollection", "features": []}


def test_trips_are_lines_and_positions_are_points() -> None:
    """What has no place has none; it is JSON as it stands."""
    trips = geojson(TRIPS)
    points = geojson([models.Position.from_wire(place(2.0, 48.0))])

    assert [each["geometry"] for each in trips["features"]] == [
        {"type": "LineString", "coordinates": [[2.0, 48.0, 30.0], [2.5, 48.5]]},
        None,
    ]
    assert points["features"][0]["geometry"] == {"type": "Point", "coordinates": [2.0, 48.0]}
    assert points["features"][0]["properties"]["heading"] == 9
    assert json.loads(json.dumps(trips))["features"][0]["properties"]["started_at"] == "2026-01-31T08:00:00+00:00"


@pytest.mark.parametrize("api", [b2b, b2c], ids=["b2b", "b2c"])
def test_a_status_is_a_point_where_it_was_last_seen(api: ModuleType) -> None:
    """A fleet is put on a map with its statuses; one in privacy mode has no place there."""
    seen = api.models.Status.from_wire({"lastPosition": place(7.25, 43.5, 12.0)})

    points = geojson([seen, api.models.Status.from_wire({"privacy": {"state": "Full"}})])["features"]

    assert [each["geometry"] for each in points] == [{"type": "Point", "coordinates": [7.25, 43.5, 12.0]}, None]


def test_a_trip_of_the_platform_is_read_as_one_of_drivers() -> None:
    """Its ends and its figures lie one object deeper; line and consumption come out all the same."""
    trip = platform.models.Trip.from_wire(
        {
            "locations": {"startPosition": place(7.25, 43.5), "stopPosition": place(7.5, 43.75)},
            "stats": {
                "distance": {"total": 50.0},
                "energyConsumptions": [{"type": "Electric", "subType": "ElectricEnergy", "consumption": 9000}],
            },
        }
    )

    assert geojson([trip])["features"][0]["geometry"] == {
        "type": "LineString",
        "coordinates": [[7.25, 43.5], [7.5, 43.75]],
    }
    assert consumption(trip) == (Consumption("Electric", 9.0, 18.0, "kWh"),)


def test_what_has_no_number_is_no_consumption() -> None:
    """An entry that names no amount says nothing, whatever its kind: no kind and no unit are made up for it."""
    used = [{}, {"type": "Steam"}, {"type": "Fuel", "subType": "Hydrogen"}, {"type": "Fuel", "consumption": 0}]

    found = consumption(models.Trip.from_wire({"distance": 0, "energyConsumptions": used}))

    assert found == (Consumption("Fuel", 0.0, None, "L"),)


def test_what_a_trip_used() -> None:
    """15.7 kWh/100 km and 0.4 L: the wire has Wh and cL. An average that isn't sent follows from amount and distance."""
    battery, tank = consumption(TRIPS[0])

    assert (battery.kind, battery.amount, battery.per_100_km, battery.unit) == ("Electric", 6.28, 15.7, "kWh")
    assert (tank.kind, tank.amount, tank.per_100_km, tank.unit) == ("Fuel", 0.4, 1.0, "L")
    assert consumption(TRIPS[1]) == ()


def test_hydrogen_is_not_guessed() -> None:
    """Neither litres nor kilograms: the texts say what a trip used of fuel and of electricity."""
    used = [{"type": "Fuel", "subType": "Hydrogen", "consumption": 80, "avgConsumption": 100}]

    with pytest.raises(ValueError, match="nobody knows what a trip with hydrogen counts in"):
        consumption(models.Trip.from_wire({"distance": 80, "energyConsumptions": used}))


def test_a_kind_of_energy_that_is_new_is_not_guessed() -> None:
    """Nobody knows its unit."""
    used = models.EnergyConsumption.from_wire({"type": "Steam", "consumption": 5})

    with pytest.raises(ValueError, match="type"):
        consumption(models.Trip(energy_consumptions=[used]))
