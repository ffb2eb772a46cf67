"""A class that stands in several places: whichever of them changes, what people import stays theirs."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.apis import read_systems
from generator.diagnostics import Report
from generator.layers import Api
from generator.normalise import normalise, settled, subject
from generator.pipeline import model
from generator.update.texts import describable

SPEC = Path(__file__).resolve().parents[2] / "spec"
CONFIGS = {config.name: config for system in read_systems(SPEC) for config in system.configs}


@cache
def api(name: str) -> Api:
    return model(CONFIGS[name], Report())


def shared_places() -> Iterator[Any]:
    """Every place of every class that the locks have in several places."""
    for name in CONFIGS:
        for known, entry in api(name).lock["classes"].items():
            for place in entry["from"] if len(entry["from"]) > 1 else ():
                marks = () if known == "EnergyType" else (pytest.mark.slow,)
                yield pytest.param(
                    name, known, place, id=f"{name} {known} {place.rpartition('schemas/')[2]}", marks=marks
                )


@pytest.mark.parametrize(("name", "known", "place"), list(shared_places()))
def test_a_change_of_one_place_leaves_the_name_where_it_belongs(name: str, known: str, place: str) -> None:
    """The component that bears the name keeps it, changed or not; where none does, one of the places does."""
    old = api(name)
    tree = copy.deepcopy(old.document.tree)
    [node] = [subject(tree, pointer) for pointer in describable(tree) if settled(pointer) == place][:1]
    if "enum" in node:
        node["enum"].append("Invented")
    else:
        node.setdefault("properties", {})["invented"] = {"type": "string"}

    source = replace(old.document.source, lock=old.lock)
    new = normalise(replace(old.document, tree=tree, source=source), Report(), tolerant=True)

    names = {where: one for one, entry in new.lock["classes"].items() for where in entry["from"]}
    assert known in new.lock["classes"]
    bearing = f"/components/schemas/{known}"
    if bearing in old.lock["classes"][known]["from"]:
        assert names[bearing] == known
    assert known in {names.get(where) for where in old.lock["classes"][known]["from"]}


def test_a_new_value_of_the_kinds_of_energy_renames_nothing() -> None:
    """The component EnergyType gets a value: it is still `models.EnergyType`, and has it."""
    old = api("b2c")
    tree = copy.deepcopy(old.document.tree)
    tree["components"]["schemas"]["EnergyType"]["enum"].append("Hydrogen2")

    source = replace(old.document.source, lock=old.lock)
    new = normalise(replace(old.document, tree=tree, source=source), Report(), tolerant=True)

    [kinds] = [one for one in new.classes if one.name == "EnergyType"]
    assert "Hydrogen2" in kinds.schema["enum"]
