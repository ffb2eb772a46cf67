"""Every number of every API says what it measures, and says the same everywhere.

The units below were written by hand from the published texts, the data catalog and what users measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from connected_car import b2b, b2c, platform

from generator.apis import read_systems
from generator.diagnostics import Report, SpecError
from generator.layers import Api
from generator.pipeline import model
from generator.units import check_units, measures

SPEC = Path(__file__).resolve().parents[2] / "spec"
EVIDENCE = re.compile(r"\[(?:(?:document|guide|standard|users|\d+ repl(?:y|ies))(?:, )?)+\]$")

PER_TYPE = ("type", {"Fuel": "cL", "Electric": "Wh"})
PER_TYPE_100 = ("type", {"Fuel": "cL/(100 km)", "Electric": "Wh/(100 km)"})

UNITS: list[tuple[Any, str, Any]] = [
    (b2c.models.TripKinetic, "avg_speed", "m/s"),
    (b2c.models.TripKinetic, "max_speed", "km/h"),
    (b2b.models.TripKinetic, "avg_speed", "m/s"),
    (b2b.models.TripKinetic, "max_speed", "km/h"),
    (platform.models.TripKineticSpeed, "average_speed", "km/h"),
    (platform.models.TripKineticSpeed, "top_speed", "km/h"),
    (b2c.models.BasicKinetic, "speed", "km/h"),
    (platform.models.BasicKinetic, "speed", "m/s"),
    *((api.models.EnergyConsumption, "consumption", PER_TYPE) for api in (b2c, b2b, platform)),
    *((api.models.EnergyConsumption, "avg_consumption", PER_TYPE_100) for api in (b2c, b2b, platform)),
    *((api.models.CompositeFuelEnergyConsumption, "total", "cL") for api in (b2c, b2b, platform)),
    *((api.models.Energy, "autonomy", "km") for api in (b2c, b2b, platform)),
    *((api.models.Energy, "level", "%") for api in (b2c, b2b, platform)),
    (b2c.models.EnergyCharging, "charging_rate", "km/h"),
    (b2c.models.LoadElectricEnergy, "residual", "Wh"),
    (b2c.models.LoadElectricEnergy, "capacity", "Wh"),
    (b2c.models.HealthElectricEnergy, "capacity", "%"),
    (b2c.models.ElectricResidualEnergy, "consumption", "kWh"),
    *((api.models.Battery, "voltage", "%") for api in (b2c, b2b, platform)),
    *((api.models.Air, "temp", "°C") for api in (b2c, b2b, platform)),
    *((api.models.Engine, "speed", "rpm") for api in (b2c, b2b, platform)),
    (platform.models.Pressure, "value", "Pa"),
    (b2c.models.Trip, "duration", "s"),
    (b2c.models.Trip, "distance", "km"),
    *((api.models.Trip, "start_mileage", "km") for api in (b2c, b2b, platform)),
    (b2c.models.Maintenance, "days_before_maintenance", "d"),
]


@pytest.fixture(scope="module")
def apis() -> list[Api]:
    return [model(config, Report()) for system in read_systems(SPEC) for config in system.configs]


@pytest.mark.parametrize(("owner", "name", "unit"), UNITS, ids=lambda value: getattr(value, "__name__", str(value)))
def test_a_number_has_the_unit_that_the_evidence_supports(owner: Any, name: str, unit: Any) -> None:
    """`Model.member.unit` is the unit; where it follows from another member, `unit_by` names that one."""
    member = getattr(owner, name)

    assert (member.unit or member.unit_by) == unit


def test_a_unit_that_nobody_knows_says_why() -> None:
    """The document's "KW/H" measures no consumption, so nothing is pretended."""
    member: Any = b2c.models.ElectricEnergyInstantConsumption.consumption

    assert member.unit is None
    assert "KW/H" in member.unit_unknown


def test_every_number_says_what_it_is(apis: list[Api]) -> None:
    """A unit, units by another member, a reason why it is unknown, or that it measures nothing."""
    silent = [f"{each.api}: {each.owner}.{each.member}" for api in apis for each in measures(api) if not each.is_said]

    assert silent == []


def test_one_notation(apis: list[Api]) -> None:
    """pint reads every unit of every API."""
    import pint

    registry = pint.UnitRegistry()
    units = {unit for api in apis for each in measures(api) for unit in _units(each.schema)}

    assert "cL/(100 km)" in units
    for unit in units:
        registry.parse_expression(unit)


def _units(schema: Mapping[str, Any]) -> list[str]:
    return [*filter(None, [schema.get("x-unit")]), *schema.get("x-unit-by", {}).get("units", {}).values()]


def test_the_same_member_has_the_same_unit_in_every_api(apis: list[Api]) -> None:
    """Or an overlay says why not, as the platform does for the speed of the moment."""
    check_units(each for api in apis for each in measures(api))


def test_a_contradiction_stops_generating(apis: list[Api]) -> None:
    """The message names the member and what each API says."""
    import copy

    twice = copy.deepcopy(apis[0])
    schema = next(each for each in twice.classes if each.name == "Trip").schema
    schema["properties"]["distance"]["x-unit"] = "mi"

    with pytest.raises(SpecError, match=r"Trip\.distance has several units \(.*km.*mi\)"):
        check_units([*measures(apis[0]), *measures(twice)])


def test_a_unit_that_is_unknown_in_one_api_alone_stops_generating(apis: list[Api]) -> None:
    """What nobody knows of hydrogen nobody knows in another API either."""
    import copy

    twice = copy.deepcopy(apis[0])
    schema = next(each for each in twice.classes if each.name == "EnergyConsumption").schema
    del schema["properties"]["consumption"]["x-unit-unknown-by"]

    with pytest.raises(SpecError, match=r"EnergyConsumption\.consumption has several units \(.*unknown \(Hydrogen\)"):
        check_units([*measures(apis[0]), *measures(twice)])


@pytest.mark.parametrize(
    "path", sorted(SPEC.glob("*/*overlay.yaml")), ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_every_unit_has_its_evidence(path: Path) -> None:
    """The reason of an action about units ends with what says so: document, guide, standard, replies, users."""
    actions = yaml.safe_load(path.read_text("utf-8"))["actions"]
    weak = [
        each["target"]
        for each in actions
        if any(key.startswith("x-unit") for key in _keys(each.get("update")))
        and not EVIDENCE.search(each["x-reason"].strip())
        and "LegacyEnergy" not in str(each["update"])
    ]

    assert weak == []


def _keys(node: Any) -> Iterator[str]:
    for key, value in node.items() if isinstance(node, dict) else ():
        yield key
        yield from _keys(value)
    for value in node if isinstance(node, list) else ():
        yield from _keys(value)
