"""One verdict: whatever kind of change comes, what `update` suggests is what `publish` accepts."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest

from generator.apis import Distribution, System
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Source
from generator.normalise import normalise
from generator.pipeline import assemble, finish
from generator.release import Last, Verdict, next_version, unkept, verdict, with_bullets
from generator.repair import repair
from generator.update import changelog_bullets, follow

from .edits import base, edits
from .test_compare import BASE, LABELLED

Tree = dict[str, Any]
CONFIG = ApiConfig("cars", "cars.yaml", title="Cars", package="a_client", layers=())
RELEASED = "## Unreleased\n\n## 1.2.3 (2026-01-31)\n\n- Past.\n"


def distribution(version: str, changelog: str, face: str) -> Distribution:
    released = f"# a-client 1.2.3\n{face}"
    return Distribution(
        name="a-client",
        version=version,
        package="a_client",
        changelog=changelog,
        deviations={},
        released=released,
        layers=(),
    )


def api_of(tree: Tree, old: Api | None = None) -> Api:
    document = repair(_source(tree), Report())
    return normalise(document, Report()) if old is None else follow(document, old, Report())


def _source(tree: Tree) -> Source:
    return Source(CONFIG, "cars.yaml", "0" * 64, copy.deepcopy(tree), {}, {})


def face_of(api: Api) -> str:
    built = [(finish(api, Report()), Report())]
    package = assemble(distribution("1.2.3", RELEASED, ""), [], built)
    return package.files["a_client.api"]


class Released:
    """A document as it was released, with its face."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.api = api_of(tree)
        self.face = face_of(self.api)

    def after(self, change: Any) -> tuple[Verdict, Distribution]:
        """The verdict on an edit, and what `update` then makes of version and changelog."""
        tree = copy.deepcopy(self.tree)
        change(tree)
        new = api_of(tree, self.api)
        last, systems = Last("1.2.3", self.face, {"cars": self.api}), [System("cars", "Cars", (CONFIG,))]
        before = verdict(last, {"cars": self.api}, self.face, systems)
        found = verdict(last, {"cars": new}, face_of(new), systems)
        entry = distribution(next_version("1.2.3", before, found), RELEASED, self.face)
        return found, replace(entry, changelog=with_bullets(entry.changelog, changelog_bullets(found)))


@pytest.fixture(scope="module")
def cars() -> Released:
    return Released(BASE)


@pytest.fixture(scope="module")
def things() -> Released:
    return Released(base())


GOES_ON = {"class-renamed", "member-renamed", "method-renamed", "parameter-renamed"}
"""Whoever uses the package goes on under the old name, which its face still has."""


def hold(found: Verdict, entry: Distribution, severity: str) -> None:
    assert unkept(entry, found) == []
    if severity == "breaking" and {one.kind for each in found.visible_changes.values() for one in each} <= GOES_ON:
        severity = "risky"
    least = {"breaking": "2.0.0", "risky": "1.3.0", "safe": "1.2.3", "none": "1.2.3"}[severity]
    assert entry.version >= least
    assert ("### Breaking" in entry.changelog) == found.is_breaking == (entry.version == "2.0.0")
    if found.is_breaking:
        assert unkept(replace(entry, version="1.3.0"), found)
        assert unkept(replace(entry, changelog=RELEASED), found)


ROWS = [
    pytest.param(change, severity, id=f"{severity}: {title}", marks=() if index % 12 == 0 else (pytest.mark.slow,))
    for index, (title, change, severity, _, _) in enumerate(LABELLED)
]


@pytest.mark.parametrize(("change", "severity"), ROWS)
def test_of_every_kind(cars: Released, change: Any, severity: str) -> None:
    """The version is far enough for how bad the change is, and the guard of publishing has nothing to say."""
    found, entry = cars.after(change)

    hold(found, entry, severity)


THINGS = [each for each in edits() if "Alarm" in each.title or " of " not in each.title]


@pytest.mark.slow
@pytest.mark.parametrize("edit", THINGS, ids=lambda edit: f"{edit.severity}: {edit.title}")
def test_of_every_operator(things: Released, edit: Any) -> None:
    """The same of the edits that recall is counted by."""
    found, entry = things.after(edit.change)

    hold(found, entry, edit.severity)


def test_the_face_and_the_document_meet(cars: Released) -> None:
    """What both see is told once, as badly as the worse of them has it; what only the face sees is told for itself."""
    last = Last("1.2.3", cars.face + "a_client.cars.Cars.gone_by_hand() -> None\n", {"cars": cars.api})

    found = verdict(last, {"cars": cars.api}, cars.face, [System("cars", "Cars", (CONFIG,))])

    [told] = found.visible_changes["cars"]
    assert (told.severity, told.kind, told.where) == ("breaking", "face-gone", "Cars.gone_by_hand")
    assert found.version == "2.0.0"


def test_before_a_release_nothing_is_felt(cars: Released) -> None:
    """Neither version nor changelog move while nobody has anything."""
    found = verdict(None, {"cars": cars.api}, "", [])

    assert (found.version, changelog_bullets(found)) == ("", {})
    assert next_version("0.1.0", found, found) == "0.1.0"
