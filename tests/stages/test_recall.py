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

from .edits import Edit, Tree, base, edits

EDITS = list(edits())
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


def test_recall_and_precision(old: Api, record_property: pytest.RecordProperty) -> None:
    """Every edit that may harm is found as badly as it is; nothing is called harmful that isn't. Misses are named."""
    found = {edit.title: judged(old, edit) for edit in EDITS}
    harmful = [edit for edit in EDITS if edit.severity in ("breaking", "risky")]
    harmless = [edit for edit in EDITS if edit not in harmful]
    missed = [
        f"missed: {each.title} is {each.severity}, called {found[each.title]}"
        for each in harmful
        if ORDER.index(found[each.title]) > ORDER.index(each.severity)
    ]
    alarms = [
        f"false alarm: {each.title} is {each.severity}, called {found[each.title]}"
        for each in harmless
        if found[each.title] in ("breaking", "risky")
    ]
    called = sum(one in ("breaking", "risky") for one in found.values())
    record_property("recall", f"{1 - len(missed) / len(harmful):.3f} of {len(harmful)}")
    record_property("precision", f"{1 - len(alarms) / called:.3f} of {called}")

    assert [*missed, *alarms] == []


@pytest.mark.parametrize("edit", [each for each in EDITS if each.severity == "none"][::5], ids=lambda edit: edit.title)
def test_what_nobody_notices_is_not_told(old: Api, edit: Edit) -> None:
    """Texts, orders and where a part of the document stands are no changes."""
    assert judged(old, edit) == "none"


def test_each_label_is_met_exactly(old: Api) -> None:
    """Breaking, risky and safe are not mixed up either; each edit that is judged otherwise is named."""
    wrong = [
        f"{each.title}: {each.severity}, called {found}"
        for each in EDITS
        if (found := judged(old, each)) != each.severity
    ]

    assert wrong == []
