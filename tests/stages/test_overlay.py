"""An overlay corrects a document with reasons, and says when it has nothing left to correct."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.diagnostics import Report, SpecError
from generator.overlay import Overlay, apply

TREE: dict[str, Any] = {
    "paths": {"/cars/{id}": {"get": {"operationId": "getCar", "tags": ["Cars"]}, "delete": {"operationId": "drop"}}},
    "components": {
        "schemas": {
            "Speed": {"type": "integer", "enum": [0, 50]},
            "Car": {"type": "object", "properties": {"speed": {"type": "string"}, "vmax": {"type": "string"}}},
        }
    },
}


def overlay(*actions: dict[str, Any]) -> Overlay:
    reasoned = [{"x-reason": "seen in replies", **action} for action in actions]
    lines = {f"/actions/{index}": 10 + index for index in range(len(actions))}
    return Overlay({"overlay": "1.0.0", "actions": reasoned}, "spec/cars/overlay.yaml", lines)


UPDATES = [
    (
        "an object merges deeply and keeps what the action doesn't name",
        {"target": "$.components.schemas.Car", "update": {"properties": {"speed": {"type": "number"}}}},
        ["components", "schemas", "Car", "properties"],
        {"speed": {"type": "number"}, "vmax": {"type": "string"}},
    ),
    (
        "a list is appended to, without what it already holds",
        {"target": "$.components.schemas.Speed", "update": {"enum": [50, 90]}},
        ["components", "schemas", "Speed", "enum"],
        [0, 50, 90],
    ),
    (
        "a list that is the target takes one item",
        {"target": "$.paths['/cars/{id}'].get.tags", "update": "Fleet"},
        ["paths", "/cars/{id}", "get", "tags"],
        ["Cars", "Fleet"],
    ),
    (
        "every node that a filter matches is updated",
        {"target": "$.components.schemas.Car.properties[?@.type == 'string']", "update": {"nullable": True}},
        ["components", "schemas", "Car", "properties"],
        {"speed": {"type": "string", "nullable": True}, "vmax": {"type": "string", "nullable": True}},
    ),
    (
        "a node is removed from its object",
        {"target": "$.paths['/cars/{id}'].delete", "remove": True},
        ["paths", "/cars/{id}"],
        {"get": {"operationId": "getCar", "tags": ["Cars"]}},
    ),
    (
        "items are removed from a list, whatever the order they are named in",
        {"target": "$.components.schemas.Speed.enum[0, 1, 0]", "remove": True},
        ["components", "schemas", "Speed", "enum"],
        [],
    ),
    (
        "`remove: false` removes nothing",
        {"target": "$.components.schemas.Speed", "remove": False, "update": {"type": "number"}},
        ["components", "schemas", "Speed", "type"],
        "number",
    ),
    (
        "a node is copied over another",
        {"target": "$.components.schemas.Car.properties.vmax", "copy": "$.components.schemas.Speed"},
        ["components", "schemas", "Car", "properties", "vmax"],
        {"type": "integer", "enum": [0, 50]},
    ),
]


@pytest.mark.parametrize(("action", "path", "expected"), [row[1:] for row in UPDATES], ids=[row[0] for row in UPDATES])
def test_action(action: dict[str, Any], path: list[str], expected: Any) -> None:
    """An action does what OpenAPI Overlay says."""
    node: Any = apply(TREE, overlay(action), Report())
    for step in path:
        node = node[step]

    assert node == expected


def test_input_stays() -> None:
    """The tree that was given is as it was, also where an update was taken over."""
    update = {"properties": {"doors": {"type": "integer"}}}
    before = copy.deepcopy(TREE)

    first = apply(TREE, overlay({"target": "$.components.schemas.Car", "update": update}), Report())
    first["components"]["schemas"]["Car"]["properties"]["doors"]["type"] = "changed"

    assert before == TREE
    assert update == {"properties": {"doors": {"type": "integer"}}}


def test_every_correction_is_reported() -> None:
    """A correction is told with its reason, its line and its target."""
    report = Report()

    apply(TREE, overlay({"target": "$.components.schemas.Speed", "update": {"type": "number"}}), report)

    [entry] = report.of("correction")
    assert (entry.rule, entry.what) == ("overlay", "seen in replies")
    assert str(entry.location) == "spec/cars/overlay.yaml:10"
    assert entry.location.pointer == "$.components.schemas.Speed"


REFUSED = [
    ("matches nothing", {"target": "$.components.schemas.Bus", "update": {"type": "object"}}, "matches nothing"),
    ("changes nothing", {"target": "$.components.schemas.Speed", "update": {"enum": [50]}}, "changes nothing"),
    ("no JSONPath", {"target": "$.components[", "remove": True}, "no JSONPath"),
    ("not of RFC 9535", {"target": "components.schemas.Car", "remove": True}, "no JSONPath"),
    ("no target", {"remove": True}, "no `target`"),
    ("no reason", {"target": "$.paths", "remove": True, "x-reason": ""}, "no `x-reason`"),
    ("nothing to do", {"target": "$.paths"}, "exactly one"),
    ("two things to do", {"target": "$.paths", "remove": True, "update": {}}, "exactly one"),
    ("a value can't be updated", {"target": "$.components.schemas.Car.type", "update": "array"}, "only an object"),
    ("an unclear copy", {"target": "$.paths", "copy": "$.components.schemas.*"}, "names 2 nodes"),
    ("the whole document", {"target": "$", "remove": True}, "whole document"),
]


@pytest.mark.parametrize(("action", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(action: dict[str, Any], problem: str) -> None:
    """An action that can't do its work is refused with its place and a remedy."""
    first = {"target": "$.paths", "update": {"x-a": 1}}

    with pytest.raises(SpecError) as refusal:
        apply(TREE, overlay(first, action), Report())

    assert problem in refusal.value.problem
    assert (refusal.value.location.file, refusal.value.location.line) == ("spec/cars/overlay.yaml", 11)
    assert refusal.value.remedy


def test_tolerant() -> None:
    """An update skips and lists what is stale or unnecessary, and applies the rest."""
    report = Report()
    actions = [
        {"target": "$.components.schemas.Bus", "remove": True},
        {"target": "$.components.schemas.Speed", "update": {"type": "integer"}},
        {"target": "$.components.schemas.Speed", "update": {"type": "number"}},
    ]

    result = apply(TREE, overlay(*actions), report, tolerant=True)

    assert result["components"]["schemas"]["Speed"]["type"] == "number"
    assert [(entry.rule, entry.location.line) for entry in report.of("unknown")] == [
        ("overlay-stale", 10),
        ("overlay-unnecessary", 11),
    ]
    assert len(report.of("correction")) == 1


def test_no_list_of_actions() -> None:
    """An overlay whose actions are no list is refused."""
    with pytest.raises(SpecError, match="no list"):
        apply(TREE, Overlay({"actions": {"target": "$"}}, "overlay.yaml", {}), Report())


def test_an_action_that_leads_nowhere() -> None:
    """An update may refer to what the document has or it brings along itself, and to nothing else."""
    lost = {
        "target": "$.components.schemas.Car",
        "update": {"properties": {"x": {"$ref": "#/components/schemas/Gone"}}},
    }
    brought = {
        "target": "$.components.schemas",
        "update": {"New": {"type": "string"}, "Car": {"properties": {"y": {"$ref": "#/components/schemas/New"}}}},
    }

    with pytest.raises(SpecError, match="refers to Gone"):
        apply(TREE, overlay(lost), Report())
    report = Report()
    result = apply(TREE, overlay(lost, brought), report, tolerant=True)

    assert [entry.rule for entry in report.of("unknown")] == ["overlay-stale"]
    assert set(result["components"]["schemas"]["Car"]["properties"]) >= {"y"}
    assert "x" not in result["components"]["schemas"]["Car"]["properties"]
