"""A number and its unit, as pint takes them."""

from __future__ import annotations

from typing import Any

import pint
import pytest
from connected_car import Quantity, b2b, b2c, platform, quantity
from connected_car.b2c import models

UNITS = pint.UnitRegistry()

TRIP = models.Trip.from_wire(
    {
        "distance": 18.0,
        "duration": 2608,
        "kinetic": {"avgSpeed": 6.9, "maxSpeed": 112.0},
        "energyConsumptions": [
            {"type": "Fuel", "consumption": 95.0, "avgConsumption": 527.0},
            {"type": "Electric", "consumption": 2830, "avgConsumption": 15700},
        ],
    }
)


@pytest.mark.parametrize(
    ("path", "magnitude", "unit"),
    [
        ("distance", 18_000, "m"),
        ("duration", 2608, "s"),
        ("kinetic.avg_speed", 24.84, "km/h"),
        ("kinetic.max_speed", 112, "km/h"),
        ("energy_consumptions[0].consumption", 0.95, "L"),
        ("energy_consumptions[0].avg_consumption", 0.0527, "L/km"),
        ("energy_consumptions[1].consumption", 2.83, "kWh"),
        ("energy_consumptions[1].avg_consumption", 0.157, "kWh/km"),
    ],
)
def test_what_a_trip_says(path: str, magnitude: float, unit: str) -> None:
    """5.27 L/100 km and 15.7 kWh/100 km at 24.84 km/h, and nothing a hundred times as much."""
    told = quantity(TRIP, path)

    assert told is not None
    assert UNITS.Quantity(*told).to(unit).magnitude == pytest.approx(magnitude)


def test_one_attribute_of_a_part() -> None:
    """The unit of a consumption follows from the type beside it."""
    consumptions = TRIP.energy_consumptions
    assert consumptions

    assert quantity(consumptions[1], "avg_consumption") == Quantity(157.0, "Wh/km")
    assert str(quantity(consumptions[0], "consumption")) == "95 cL"


def test_what_the_unit_follows_from_may_stand_above() -> None:
    """A fuel cell counts in kilograms: its subtype stands with the energy."""
    wire: dict[str, Any] = {"subType": "Hydrogen", "extension": {"fuel": {"consumptions": {"instant": 1.2}}}}
    view = models.Status.from_wire({"energies": [wire, wire | {"subType": "FossilEnergy"}]})
    path = "extension.fuel.consumptions.instant"

    told = [quantity(view, f"energies[{index}].{path}") for index in (0, 1)]

    assert [each and each.unit for each in told] == ["kg/km", "L/km"]


@pytest.mark.parametrize("sub_type", ["Hydrogen", " hydrogen"])
@pytest.mark.parametrize("name", ["consumption", "avg_consumption"])
@pytest.mark.parametrize("api", [b2c, b2b, platform], ids=["b2c", "b2b", "platform"])
def test_hydrogen_of_a_trip_has_no_known_unit(api: Any, name: str, sub_type: str) -> None:
    """The texts count fuel in cL and hydrogen elsewhere in kg. Fossil fuel and electricity keep their units, with a
    subtype and without one."""
    wire: dict[str, Any] = {"consumption": 80, "avgConsumption": 100}
    hydrogen, *others = (
        api.models.EnergyConsumption.from_wire({**wire, **said})
        for said in (
            {"type": "Fuel", "subType": sub_type},
            {"type": "Fuel", "subType": "FossilEnergy"},
            {"type": "Fuel"},
            {"type": "Electric", "subType": "ElectricEnergy"},
            {"type": "Electric"},
        )
    )

    with pytest.raises(
        ValueError, match=f"^{name} has no known unit: nobody knows what a trip with hydrogen counts in$"
    ):
        quantity(hydrogen, name)

    found = [quantity(each, name) for each in others]
    assert [each and each.unit.partition("/")[0] for each in found] == ["cL", "cL", "Wh", "Wh"]


def test_temperatures_are_no_differences() -> None:
    """pint takes a degree Celsius with its offset."""
    told = quantity(models.Air(temp=21.5), "temp")

    assert told is not None
    assert UNITS.Quantity(*told).to("kelvin").magnitude == pytest.approx(294.65)


@pytest.mark.parametrize(
    ("view", "path", "why"),
    [
        (models.EnergyConsumption(consumption=5.0), "consumption", "follows from type, which is not there"),
        (models.EnergyConsumption.from_wire({"type": "Steam", "consumption": 5}), "consumption", "which is new"),
        (models.ElectricEnergyInstantConsumption(consumption=5.0), "consumption", "KW/H"),
        (platform.models.Trips.from_wire({"total": 5}), "total", "it measures nothing"),
        (models.Vehicle(id="x"), "id", "is no number"),
    ],
)
def test_a_unit_that_nobody_knows_is_not_guessed(view: Any, path: str, why: str) -> None:
    """The error says why."""
    with pytest.raises(ValueError, match=why):
        quantity(view, path)


def test_a_missing_number_is_none_and_a_slip_is_an_error() -> None:
    """So that a typo is no missing value."""
    assert quantity(models.Trip(), "kinetic.max_speed") is None
    with pytest.raises(AttributeError, match="maxspeed"):
        quantity(TRIP, "kinetic.maxspeed")
