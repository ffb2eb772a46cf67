"""A class that stands in several places: whichever of them changes, what people import stays theirs."""

from __future__ import annotations

import copy
from dataclasses import replace
from functools import cache
from pathlib import Path

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


def shared_places(name: str) -> list[tuple[str, str]]:
    """Every place of every class that a lock has in several places."""
    classes = api(name).lock["classes"].items()
    return [(known, place) for known, entry in classes if len(entry["from"]) > 1 for place in entry["from"]]


def keeps_its_name(name: str, known: str, place: str) -> bool:
    """Whether the component that bears the name keeps it, or one of the places where none does, when one is changed."""
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
    bearing, places = f"/components/schemas/{known}", old.lock["classes"][known]["from"]
    if bearing in places and names[bearing] != known:
        return False
    return known in new.lock["classes"] and known in {names.get(where) for where in places}


def test_a_change_of_one_place_leaves_the_name_where_it_belongs() -> None:
    """The component that bears the name keeps it, changed or not; where none does, one of the places does."""
    places = [(known, place) for known, place in shared_places("b2c") if known == "EnergyType"]

    assert len(places) > 1
    assert [each for each in places if not keeps_its_name("b2c", *each)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", CONFIGS)
def test_so_does_every_change_of_every_place(name: str) -> None:
    """Class by class and place by place, in every API."""
    assert [each for each in shared_places(name) if not keeps_its_name(name, *each)] == []


def test_a_new_value_of_the_kinds_of_energy_renames_nothing() -> None:
    """The component EnergyType gets a value: it is still `models.EnergyType`, and has it."""
    old = api("b2c")
    tree = copy.deepcopy(old.document.tree)
    tree["components"]["schemas"]["EnergyType"]["enum"].append("Hydrogen2")

    source = replace(old.document.source, lock=old.lock)
    new = normalise(replace(old.document, tree=tree, source=source), Report(), tolerant=True)

    [kinds] = [one for one in new.classes if one.name == "EnergyType"]
    assert "Hydrogen2" in kinds.schema["enum"]
