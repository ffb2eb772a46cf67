"""The list of mutants keeps in step with the code."""

from __future__ import annotations

import pytest

from generator.carries import ROWS
from tests.foreign.test_documents import DEFECT

from .__main__ import ROOT, Mutant, mutants

ALL = list(mutants())


def test_there_are_enough() -> None:
    """At least 150 edits, each with its promise."""
    assert len(ALL) >= 150
    assert all(each.promise and each.tests for each in ALL)


@pytest.mark.parametrize("mutant", ALL, ids=lambda each: f"{each.file}: {each.promise}")
def test_a_mutant_can_be_applied(mutant: Mutant) -> None:
    """What it changes is there, once, and its tests are, too."""
    text = (ROOT / mutant.file).read_text("utf-8")

    assert mutant.applied(text) != text
    assert mutant.tests
    assert all((ROOT / test.partition("::")[0]).exists() for test in mutant.tests)


def test_every_row_has_a_mutant() -> None:
    """For each row of the table of what is carried there is an edit that its own document notices.

    Of ``lost``, which is a defect of the generator, no document can be one.
    """
    rows = {
        each.promise.partition(":")[0]
        for each in ALL
        if any("foreign/test_documents.py" in test for test in each.tests)
    }

    assert rows >= set(ROWS) - {DEFECT}
