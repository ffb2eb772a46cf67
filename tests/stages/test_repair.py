"""Every repair rule, on documents of our own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import Report, SpecError
from generator.repair import AFTER_SCHEMAS, BEFORE_SCHEMAS, SCHEMA_RULES, rule_id
from tests.stages.pairs import Pair, at, holds, read_pairs, read_text

PAIRS = read_pairs(Path(__file__).parent / "repair_pairs.yaml")


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_rule_does_what_its_pair_says(pair: Pair, tmp_path: Path) -> None:
    """Input and expectation of each pair agree, and the report names the rule each time it was applied."""
    report = Report()

    if pair.refused:
        with pytest.raises(SpecError) as error:
            read_text(pair.text, tmp_path, report)
        assert error.value.location.pointer == pair.refused["pointer"]
        assert pair.refused["problem"] in error.value.problem
        assert error.value.remedy
        return
    assert holds(pair, tmp_path), at(read_text(pair.text, tmp_path, Report()).tree, pair.at)

    read_text(pair.text, tmp_path, report)
    applied = Counter(entry.rule for entry in report.of("repair"))
    assert applied.pop(pair.rule) == pair.times
    assert set(applied) <= pair.also
    assert all(entry.location.line for entry in report.of("repair") if entry.location.pointer)


def test_every_rule_has_a_pair() -> None:
    """A rule without an example is not a rule."""
    rules = {rule_id(rule) for rule in (*BEFORE_SCHEMAS, *SCHEMA_RULES, *AFTER_SCHEMAS)}

    assert {pair.rule for pair in PAIRS} == rules
