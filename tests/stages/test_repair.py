"""Every repair rule, on documents of our own."""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import generator.repair
from generator.diagnostics import Report, SpecError
from generator.facts import facts
from generator.layers import ApiConfig, Source
from generator.load.tree import parse
from generator.repair import AFTER_SCHEMAS, BEFORE_SCHEMAS, SCHEMA_RULES, repair, rule_id
from generator.repair.draft import Draft, TreeEdit
from tests.stages.pairs import Pair, at, holds, read_pairs, read_text
from tests.validity import validate

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
    told = Counter(entry.rule for entry in (*report.of("reported"), *report.of("left-out")))
    assert (told[pair.reported] if pair.reported else applied.pop(pair.rule, 0)) == pair.times
    assert set(applied) <= pair.also
    assert all(entry.location.line for entry in report.of("repair") if entry.location.pointer)


OPENAPI_3_1 = """\
openapi: 3.1.0
info: {title: Bikes, summary: All of them, version: "1", license: {name: MIT, identifier: MIT}}
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
paths:
  /bikes: {$ref: "#/components/pathItems/bikes"}
webhooks:
  moved: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Bike"}}}}}}
components:
  pathItems:
    bikes:
      get:
        operationId: bikes
        parameters: [{name: since, in: query, schema: {type: [string, "null"], format: date}}]
        responses:
          "200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Bike"}}}}
  schemas:
    Bike:
      $defs: {Size: {type: [integer, "null"], exclusiveMinimum: 0}}
      type: object
      properties:
        kind: {const: bike}
        size: {$ref: "#/components/schemas/Bike/$defs/Size", description: Beside a reference.}
        owner: {anyOf: [{type: "null"}, {type: object, unevaluatedProperties: false}]}
        picture: {type: string, contentMediaType: image/png}
      examples: [{kind: bike}]
"""


def test_openapi_3_1_becomes_valid_openapi_3_0(tmp_path: Path) -> None:
    """What 3.1 says in its own words is said in those of 3.0, webhooks and inner definitions included."""
    document = read_text(OPENAPI_3_1, tmp_path, Report())

    tree = parse(facts(document), "facts")[0].value
    validate(tree)
    assert (list(tree["paths"]), list(tree["x-webhooks"])) == (["/bikes"], ["moved"])
    assert tree["components"]["schemas"]["Bike_Size"] == {
        "type": "integer",
        "nullable": True,
        "exclusiveMinimum": True,
        "minimum": 0,
    }
    assert tree["components"]["schemas"]["Bike"]["properties"] == {
        "kind": {"type": "string", "enum": ["bike"]},
        "size": {"allOf": [{"$ref": "#/components/schemas/Bike_Size"}]},
        "owner": {"nullable": True, "allOf": [{"type": "object"}]},
        "picture": {"type": "string", "format": "binary"},
    }


def test_every_rule_has_a_pair() -> None:
    """A rule without an example is not a rule."""
    rules = {rule_id(rule) for rule in (*BEFORE_SCHEMAS, *SCHEMA_RULES, *AFTER_SCHEMAS)}

    assert {pair.rule for pair in PAIRS} == rules


def test_a_rule_that_loses_something_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """When counts after repair are smaller than before, that is an operation left out, never silence."""

    def forgetful(draft: Draft) -> Iterator[TreeEdit]:
        draft.tree["paths"].popitem()
        return iter(())

    pair = next(pair for pair in PAIRS if pair.rule == "duplicate-operation-id")
    monkeypatch.setattr(generator.repair, "AFTER_SCHEMAS", (*AFTER_SCHEMAS, forgetful))

    report = Report()

    read_text(pair.text, tmp_path, report)

    assert "3 operations went into the repair, 2 came out" in report.of("left-out")[0].what


def mutated(tree: Any, place: int, value: Any) -> Any:
    """A copy of a tree with its node number ``place``, counted as they are written, replaced."""
    counter = itertools.count()

    def visit(node: Any) -> Any:
        if next(counter) == place:
            return value
        if isinstance(node, dict):
            return {key: visit(member) for key, member in node.items()}
        return [visit(member) for member in node] if isinstance(node, list) else node

    return visit(tree)


VALUES = st.sampled_from(
    [None, True, 0, -1.5, "", "text", "#/nowhere", [], [None], [[]], {}, {"$ref": "#/paths"}, {"a": None}]
)
TREES = [parse(pair.text, "pair")[0].value for pair in PAIRS]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(TREES), st.integers(1, 60), VALUES)
def test_any_document_is_repaired_or_refused(tree: Any, place: int, value: Any) -> None:
    """Whatever stands anywhere in a document, the outcome is a document or a `SpecError`."""
    source = Source(ApiConfig("x", "x.yaml"), "x.yaml", "", mutated(tree, place, value), {}, {})

    with contextlib.suppress(SpecError):
        facts(repair(source, Report()))
