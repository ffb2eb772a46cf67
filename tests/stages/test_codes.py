"""spec/<api>/codes.yaml: what error codes mean, as data that is checked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.annotate import annotate
from generator.apis import read_systems
from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig
from generator.pipeline import model

SPEC = Path(__file__).resolve().parents[2] / "spec"
CONFIGS = {config.name: config for system in read_systems(SPEC) for config in system.configs}
EVIDENCE = re.compile(r"document|guide|users|\d+ repl(?:y|ies)")


def test_no_data_is_said_by_three_codes() -> None:
    """40400, 40410 and 40499 mean no data there and then, on both APIs of the field."""
    for name in ("b2c", "b2b"):
        codes = annotate(model(CONFIGS[name], Report()), Report()).codes

        assert {each.code for each in codes if each.empty} == {40400, 40410, 40499}


def test_what_lasted_until_the_driver_signed_in_again_says_so() -> None:
    """A 500 with code 50000 did; 50038 beside it is an outage that passes."""
    codes = {each.code: each for each in annotate(model(CONFIGS["b2c"], Report()), Report()).codes}

    assert (codes[50000].helps, codes[50038].helps) == ("sign-in", "wait")


@pytest.mark.parametrize("path", sorted(SPEC.glob("*/codes.yaml")), ids=lambda path: path.parent.name)
def test_every_code_has_its_evidence(path: Path) -> None:
    """Document, guide, replies or users."""
    rows = yaml.safe_load(path.read_text("utf-8"))["codes"]

    assert rows
    assert [row for row in rows if not all(EVIDENCE.fullmatch(each) for each in row["evidence"])] == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("{code: 40400, means: m, evidence: [users], helps: hope, remedy: r}", "not understood: helps"),
        ("{code: 40400, means: m, evidence: [users], helps: wait}", "lacks remedy"),
        ("{means: m, evidence: [users], helps: wait, remedy: r}", "lacks code, name or says"),
        ("{code: 1, means: m, evidence: [users], helps: wait, remedy: r, colour: red}", "not understood: colour"),
        ("just a text", "no mapping"),
    ],
)
def test_a_row_that_cannot_be_understood_is_refused(tmp_path: Path, row: str, problem: str) -> None:
    """With file, line and what a row has."""
    (tmp_path / "document.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
        "paths: {/a: {get: {operationId: a, responses: {'204': {description: none}}}}}\n"
    )
    (tmp_path / "codes.yaml").write_text(f"codes:\n  - {row}\n")
    config = ApiConfig(name="t", document=str(tmp_path / "document.yaml"), folder=tmp_path)

    with pytest.raises(SpecError, match=problem) as caught:
        annotate(model(config, Report()), Report())

    assert "codes.yaml:2" in str(caught.value)
