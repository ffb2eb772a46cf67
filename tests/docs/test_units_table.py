"""The table of units says of each member what its class says of it, in every API that has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from connected_car import b2b, b2c, platform
from connected_car._runtime.core.model.paths import _models

PAGE = Path(__file__).resolve().parents[2] / "docs" / "units.md"
CELLS = [line.strip("| ").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
ROWS = [(name, said) for _, members, said, *_ in CELLS for name in re.findall(r"`\.?([^`]+)`", members)]


def units(name: str) -> Iterator[tuple[str, str]]:
    """API and unit of every member that a dotted name means; "unknown" where the class says why there is none."""
    for api in (b2c, b2b, platform):
        classes = [each for each in vars_of(api.models) if hasattr(each, "_members")]
        *above, leaf = name.replace("[]", "").split(".")
        for each in classes:
            member = each._members().by_name.get(leaf)
            if member is None or not leads_to(each, above, classes):
                continue
            for unit in (member.unit, *(member.unit_by[1].values() if member.unit_by else ())):
                if unit:
                    yield api.API.name, unit
            if member.unit_unknown:
                yield api.API.name, "unknown"


def vars_of(models: ModuleType) -> list[Any]:
    return [getattr(models, name) for name in dir(models)]


def leads_to(model: Any, above: list[str], classes: list[Any]) -> bool:
    """Whether members of these names, or a class of the first name, lead to the class."""
    if not above or above == [model.__name__.lower()]:
        return True
    holders = (
        each
        for each in classes
        for field in each._members().by_name.values()
        if field.name == above[-1] and model in _models(field.converter)
    )
    return any(leads_to(each, above[:-1], classes) for each in holders)


@pytest.mark.parametrize(("name", "said"), ROWS, ids=[name for name, _ in ROWS])
def test_a_row_says_the_unit_that_its_member_has(name: str, said: str) -> None:
    """Each of them, where the APIs differ or another member decides."""
    found = {*units(name)}

    assert found, "no API has such a member"
    for api, unit in sorted(found):
        assert re.search(rf"(?<![\w/%]){re.escape(unit)}(?![\w/])", said), (api, unit)


def test_the_table_speaks_of_everything_that_has_to_be_known() -> None:
    """Consumption, speeds, ranges, charging rate, energy left, capacities, temperatures and pressures."""
    leaves = {name.rpartition(".")[2] for name, _ in ROWS}

    assert leaves >= {"avg_speed", "max_speed", "avg_consumption", "autonomy", "charging_rate", "residual", "capacity",
                      "temp", "value"}  # fmt: skip
