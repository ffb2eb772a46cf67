"""Every update that the publisher made so far, replayed: what it changed, and that names stay."""

from __future__ import annotations

import re
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from generator.annotate import annotate
from generator.compare import compare
from generator.diagnostics import Report
from generator.facts import facts
from generator.layers import Api, ApiConfig, Document
from generator.load import load
from generator.normalise import normalise
from generator.pipeline import assemble
from generator.render import render
from generator.repair import repair
from generator.update import Update, update
from tests.corpus.documents import named, part, without

FAMILIES = {
    "api-b2c": ["history/api-b2c.2023-11-28", "history/api-b2c.2023-12-06", "history/api-b2c.2024-01-26", "api-b2c"],
    "api-b2b": [
        *(f"history/api-b2b-v3.{day}" for day in ("2020-11-25", "2021-10-18", "2022-01-30", "2022-06-23")),
        *(f"history/api-b2b-v3.{day}" for day in ("2022-10-14", "2022-11-29")),
        *("history/api-b2b.2023-11-28", "api-b2b"),
    ],
    "webhooks": ["history/api-b2b-webhook-template-v3.2020-11-25", "api-b2b-webhook-template-v3"],
    "psacc": ["history/psacc.2019-11-15", "history/psacc.2020-07-21"],
}
"""Documents that follow each other; psacc goes from Swagger 2.0 to OpenAPI 3.0."""
STEPS = [(family, old, new) for family, names in FAMILIES.items() for old, new in pairwise(names)]


def steps() -> list[Any]:
    folder = named()
    if folder is None or not (folder / "published" / "history").is_dir():
        return [pytest.param("", "", "", marks=pytest.mark.skip(reason=without("published/history")))]
    return [pytest.param(*step, id=f"{Path(step[1]).name} -> {Path(step[2]).name}") for step in STEPS]


@cache
def read(family: str, name: str) -> Document:
    config = ApiConfig(
        name="api",
        document=str(part("published") / f"{name}.yaml"),
        kind="events" if family == "webhooks" else "client",
    )
    report = Report()
    return repair(load(config, report), report)


@cache
def api(family: str, name: str) -> Api:
    """The normal form after all updates up to this one, with the names that were locked on the way."""
    names = FAMILIES[family]
    if name == names[0]:
        return normalise(read(family, name), Report())
    return step(family, names[names.index(name) - 1], name).api


@cache
def step(family: str, before: str, after: str) -> Update:
    return update(api(family, before), read(family, after), Report())


@pytest.mark.parametrize(("family", "before", "after"), steps())
def test_names_are_kept(family: str, before: str, after: str) -> None:
    """What is still there is called as before: classes, members, values, methods, arguments."""
    result = step(family, before, after)
    old, new = result.old.lock, result.api.lock
    places = {place: name for name, entry in new["classes"].items() for place in entry["from"]}

    lost = {
        name: places[place]
        for name, entry in old["classes"].items()
        for place in entry["from"]
        if place in places and new["classes"][places[place]]["shape"] == entry["shape"]
        if name != places[place] and len(entry["from"]) == 1
    }
    members = {
        (name, wire): (python, new["classes"][name]["members"][wire])
        for name, entry in old["classes"].items()
        for wire, python in entry["members"].items()
        if name in new["classes"] and new["classes"][name]["members"].get(wire, python) != python
    }
    calls = {
        key: (entry, new["operations"][key])
        for key, entry in old["operations"].items()
        if key in new["operations"] and entry["method"] != new["operations"][key]["method"]
    }
    arguments = {
        (key, wire): (python, new["operations"][key]["parameters"][wire])
        for key, entry in old["operations"].items()
        for wire, python in entry["parameters"].items()
        if key in new["operations"] and new["operations"][key]["parameters"].get(wire, python) != python
    }

    assert lost == {}
    assert members == {}
    assert calls == {}
    assert arguments == {}


@pytest.mark.parametrize(("family", "before", "after"), steps())
def test_changes(family: str, before: str, after: str) -> None:
    """Each change is told once, in one sentence, and the same document again tells none."""
    result = step(family, before, after)

    again = compare(result.api, result.api)

    assert again.changes == ()
    assert len(set(result.changes)) == len(result.changes.changes)
    assert all(re.fullmatch(r"[^\n]{8,500}\.", each.sentence) for each in result.changes)
    gone = {each.id for each in result.old.operations} - {each.id for each in result.api.operations}
    assert len([each for each in result.changes if each.kind == "operation-removed"]) == len(gone)


def found(family: str, before: str, after: str) -> set[tuple[str, str, str]]:
    return {(each.severity, each.kind, each.where) for each in step(family, before, after).changes}


def test_a_known_break() -> None:
    """In November 2022 a link of the fleet API turned from one object into a list."""
    changes = found("api-b2b", "history/api-b2b-v3.2022-10-14", "history/api-b2b-v3.2022-11-29")

    assert ("breaking", "type-changed", "models.AlertLinks.trips") in changes


def test_a_known_loss() -> None:
    """In December 2023 sixteen of thirty-six operations went, and nothing else broke."""
    changes = found("api-b2c", "history/api-b2c.2023-11-28", "history/api-b2c.2023-12-06")

    assert len([each for each in changes if each[:2] == ("breaking", "operation-removed")]) == 16
    assert [each for each in changes if each[0] == "breaking" and each[1] != "operation-removed"] == []


def test_a_known_renaming() -> None:
    """In June 2022 a typing error in a member was corrected."""
    changes = found("api-b2b", "history/api-b2b-v3.2022-01-30", "history/api-b2b-v3.2022-06-23")

    [renamed] = [where for _, kind, where in changes if kind == "member-renamed"]
    assert renamed == "models.Maintenance.days_before_maintenace, models.MaintenanceObj.days_before_maintenace"


@pytest.mark.parametrize("name", ["api-b2b", "api-b2c", "data-treatment", "device-management_system"])
def test_facts_have_the_same_normal_form(name: str, tmp_path: Path) -> None:
    """A document and its facts have the same classes, members and methods; no change lies between them."""

    def maintained(path: Path) -> Document:
        return repair(load(ApiConfig("api", str(path), is_maintained=True), Report()), Report())

    document = maintained(part("published") / f"{name}.yaml")
    (tmp_path / "facts.yaml").write_text(facts(document), "utf-8")
    plain = maintained(tmp_path / "facts.yaml")

    first, second = normalise(document, Report()), normalise(plain, Report())

    assert second.lock == first.lock
    assert compare(first, second).changes == ()


@pytest.mark.slow
@pytest.mark.parametrize(("family", "before", "after"), steps())
def test_it_generates_and_imports(family: str, before: str, after: str, tmp_path: Path) -> None:
    """After each update the package is generated, and every class is importable under the name of the lock."""
    report = Report()
    updated = step(family, before, after).api
    package = assemble(None, [], [(render(annotate(updated, report), report), report)])
    for name, text in package.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")

    script = "import connected_car.api.models as models, sys; [getattr(models, name) for name in sys.argv[1:]]"
    done = run([sys.executable, "-c", script, *updated.lock["classes"]], cwd=tmp_path, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
