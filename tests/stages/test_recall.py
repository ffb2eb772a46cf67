"""How much a comparison finds, and how much of what it says is so, by edits that were labelled beforehand."""

from __future__ import annotations

import copy
from collections import Counter

import pytest

from generator.compare import compare
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise
from generator.repair import repair
from generator.update import follow

from .edits import Edit, Tree, base, edits, once

EDITS = list(edits())
PARTS = 7
"""Tests that share the edits. The first meets most kinds, once each; `make slow` tries all others."""
ORDER = ["breaking", "risky", "safe", "none"]


def document(tree: Tree) -> Document:
    source = Source(ApiConfig("things", "things.yaml"), "things.yaml", "0" * 64, copy.deepcopy(tree), {}, {})
    return repair(source, Report())


@pytest.fixture(scope="module")
def old() -> Api:
    return normalise(document(base()), Report())


def judged(old: Api, edit: Edit) -> str:
    """The worst severity of what is found; ``none`` when nothing is."""
    tree = base()
    edit.change(tree)
    found = compare(old, follow(document(tree), old, Report()))
    return min((change.severity for change in found), key=ORDER.index, default="none")


def test_the_set_is_fair() -> None:
    """At least 200 edits with titles of their own, half of them harm nobody, and each severity is there."""
    counted = Counter(each.severity for each in EDITS)

    assert len({each.title for each in EDITS}) == len(EDITS) >= 200
    assert counted["safe"] + counted["none"] >= len(EDITS) // 2
    assert min(counted[one] for one in ORDER) >= 20


@pytest.mark.parametrize("part", [0, *(pytest.param(part, marks=pytest.mark.slow) for part in range(1, PARTS))])
def test_each_label_is_met_exactly(old: Api, part: int) -> None:
    """Every edit that may harm is found as badly as it is, and none is called worse than it is; misses are named."""
    wrong = [
        f"{each.title}: {each.severity}, called {found}"
        for each in EDITS[part::PARTS]
        if (found := judged(old, each)) != each.severity
    ]

    assert wrong == []


@pytest.mark.parametrize("edit", list(once()), ids=lambda edit: f"{edit.severity}: {edit.title}")
def test_each_label_of_what_stands_once(old: Api, edit: Edit) -> None:
    """The same of edits that no part of the others would miss."""
    assert judged(old, edit) == edit.severity
