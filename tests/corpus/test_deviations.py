"""What real replies do and the document doesn't say is told by the corrections, and counted."""

from __future__ import annotations

import csv
import dataclasses
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.diagnostics import Report
from generator.layers import ApiConfig, ScopedApi
from generator.load import load
from generator.normalise import normalise
from generator.repair import repair
from tests.corpus.deviations import BY_DESIGN, Deviation, untold


@pytest.fixture(scope="module")
def deviations(payloads: Path) -> list[Deviation]:
    with (payloads / "deviations.csv").open(newline="") as file:
        return [Deviation.of(row) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def document(root: Path) -> ScopedApi:
    """The end-user API as it is published, without our corrections."""
    return _built(root, corrected=False)


@pytest.fixture(scope="module")
def corrected(root: Path) -> ScopedApi:
    """The end-user API with our corrections."""
    return _built(root, corrected=True)


def _built(root: Path, *, corrected: bool) -> ScopedApi:
    folder = root / "spec" / "b2c"
    report = Report()
    source = load(ApiConfig(name="b2c", document=str(folder / "document.yaml"), folder=folder), report)
    if not corrected:
        source = dataclasses.replace(source, overlay={}, overlay_lines={}, availability={}, lock={})
    return annotate(normalise(repair(source, report), report), report)


def _left(deviations: list[Deviation], scoped: ScopedApi, payloads: Path) -> Counter[str]:
    replies = payloads / "real"
    return Counter(each.kind for each in deviations if untold(each, scoped, replies))


def test_the_counts_that_we_publish_are_those_of_the_recorded_replies(
    deviations: list[Deviation], document: ScopedApi, corrected: ScopedApi, payloads: Path, root: Path
) -> None:
    """REPORT.md says, for each kind of deviation, how many were recorded and how many the corrections leave."""
    recorded = Counter(each.kind for each in deviations)
    before, after = (_left(deviations, each, payloads) for each in (document, corrected))

    published = tomllib.loads((root / "spec" / "deviations.toml").read_text("utf-8"))["kinds"]
    assert {kind: (row["recorded"], row["before"], row["after"]) for kind, row in published.items()} == {
        kind: (recorded[kind], before[kind], after[kind]) for kind in recorded
    }


def test_whatever_is_left_has_a_reason(root: Path) -> None:
    """A kind of deviation that the corrections leave says why."""
    published = tomllib.loads((root / "spec" / "deviations.toml").read_text("utf-8"))["kinds"]

    assert [kind for kind, row in published.items() if row["after"] and not row["left"]] == []


def test_a_correction_never_hides_what_the_document_told(
    deviations: list[Deviation], document: ScopedApi, corrected: ScopedApi, payloads: Path
) -> None:
    """No deviation that the bare document accounts for comes back with the corrections."""
    replies = payloads / "real"

    worse = [
        f"{each.file} {each.path} {each.kind}"
        for each in deviations
        if untold(each, corrected, replies) and not untold(each, document, replies)
    ]

    assert worse == []


def test_what_came_more_than_once_is_told(deviations: list[Deviation], corrected: ScopedApi, payloads: Path) -> None:
    """A deviation that two or more replies share is corrected, unless no correction could change it."""
    replies = payloads / "real"
    open_ones = [each for each in deviations if each.kind not in BY_DESIGN and untold(each, corrected, replies)]

    files: dict[tuple[str, str, str], set[str]] = {}
    for each in open_ones:
        files.setdefault((each.operation, each.path, each.kind), set()).add(each.file)

    assert {place: found for place, found in files.items() if len(found) > 1} == {}
