"""Corrections and availability go along with a document: what went and came back stands where it stood."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.annotate import annotate
from generator.diagnostics import Report
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise
from generator.render import render
from generator.update import Companions, follow, followed, with_companions

Tree = dict[str, Any]
OVERLAY = """actions:
  # Seen in every reply.
  - target: $.components.schemas
    x-reason: Not in the document.
    update:
      Boot: {type: object, properties: {depth: {type: integer}}}
  # Two in one: first the boot,
  # then its depth.
  - target: $.components.schemas.Car.properties
    x-reason: Not in the document.
    update:
      boot: {$ref: '#/components/schemas/Boot'}
  - target: $.components.schemas..properties.depth
    x-reason: By its name.
    update: {x-unit: cm}

  # --- limits

  - target: $.components.schemas.Car.properties.vin
    x-reason: Shorter.
    update: {maxLength: 17}
  - target: $.paths['/car'].post
    x-reason: What a caller looks for.
    update:
      x-actions:
        wake: {action: wakeUp}
        honk: {action: horn, set: {loud: true}}
      x-command:
        constraints:
          - {one_of: [wakeUp, horn]}
        capabilities:
          - {at: wakeUp, supported: wakeUp/supported}
"""
AVAILABILITY = """privacy:
  # None holds nothing back.
  withholds: {None: []}
  # Why something is lacking.
  faults:
    Car.cause:
      Privacy: [data:position]

# What is specific to a kind.
kinds:
  Car.kind:
    Fuel: ["Car.parts[].tank", "Car.vin"]

paths:
  Car.vin: {catalog: Number}

  # --- told

  # Told in prose.
  Car.kind: {catalog: Kind}
  Car.cause: {catalog: Cause}
"""
ORDER = {"type": "object", "properties": {"wakeUp": {"type": "boolean"}, "horn": {"type": "object"}}}
TREE: Tree = {
    "openapi": "3.0.3",
    "info": {"title": "Cars", "version": "1.0"},
    "paths": {
        "/car": {
            "get": {
                "operationId": "getCar",
                "tags": ["Cars"],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Car"}}},
                    }
                },
            },
            "post": {
                "operationId": "sendOrder",
                "tags": ["Cars"],
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
                },
                "responses": {"202": {"description": ""}},
            },
        }
    },
    "components": {
        "schemas": {
            "Order": ORDER,
            "Part": {"type": "object", "properties": {"tank": {"type": "integer"}, "name": {"type": "string"}}},
            "Car": {
                "type": "object",
                "properties": {
                    "vin": {"type": "string"},
                    "kind": {"type": "string", "enum": ["Fuel", "Electric"]},
                    "cause": {"type": "string", "enum": ["Privacy", "Fault"]},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                },
            },
        }
    },
}


def document(tree: Tree) -> Document:
    config = ApiConfig("cars", "cars.yaml", folder=Path("spec"), layers=("car",), is_maintained=True)
    return Document(Source(config, "cars.yaml", "b" * 64, tree, {}, {}), tree)


def api(tree: Tree, companions: Companions, attic: Tree | None = None) -> Api:
    read = with_companions(document(tree), companions)
    return normalise(replace(read, source=replace(read.source, attic=attic or {})), Report())


def chain(*trees: Tree) -> list[Companions]:
    """What lies beside each of ``trees`` after it was taken in, the first one as above."""
    found = [Companions(OVERLAY, AVAILABILITY)]
    old = api(trees[0], found[0])
    for tree in trees[1:]:
        fresh = with_companions(document(tree), found[-1])
        source = replace(fresh.source, attic=old.document.source.attic)
        new = follow(replace(fresh, source=source), old, Report())
        found.append(followed(old, new, found[-1], keep_stale=False))
        attic = {"overlay": list(found[-1].attic), "availability": list(found[-1].rows)}
        old = api(tree, found[-1], attic)
        annotate(old, Report())
    return found


def without(*keys: str) -> Tree:
    tree = copy.deepcopy(TREE)
    node = tree
    for key in keys[:-1]:
        node = node[key]
    del node[keys[-1]]
    return tree


def test_what_came_back_stands_where_it_stood() -> None:
    """Actions in their order, since a later one may need an earlier one; comments, rows and items in theirs."""
    bare = copy.deepcopy(TREE)
    properties = bare["components"]["schemas"]["Car"]["properties"]
    for name in ("vin", "kind", "cause", "parts"):
        del properties[name]
    properties["boot"] = {"type": "object", "properties": {"depth": {"type": "integer"}}}

    _, gone, back = chain(TREE, bare, TREE)

    assert "Car.vin" not in gone.availability
    assert back.overlay == OVERLAY
    assert back.availability == AVAILABILITY
    assert (back.attic, back.rows) == ((), ())


def test_an_item_of_a_list_comes_back_alone() -> None:
    """A path with brackets in it is quoted, and goes into the list that it left."""
    _, gone, back = chain(TREE, without("components", "schemas", "Part", "properties", "tank"), TREE)

    assert 'Fuel: ["Car.vin"]' in gone.availability
    assert 'Fuel: ["Car.vin", "Car.parts[].tank"]' in back.availability


def test_what_went_step_by_step_comes_back_in_its_order() -> None:
    """Of neighbours that went in different updates each finds the other's place."""
    first = without("components", "schemas", "Car", "properties", "kind")
    second = copy.deepcopy(first)
    del second["components"]["schemas"]["Car"]["properties"]["cause"]

    *_, back = chain(TREE, first, second, first, TREE)

    assert back.availability == AVAILABILITY


def test_what_a_key_held_leaves_it_empty() -> None:
    """The key stays with its comment: nothing is no list of rows, and no words of ours are lost."""
    _, gone = chain(TREE, without("components", "schemas", "Car", "properties", "cause"))

    assert "  # Why something is lacking.\n  faults: {}\n" in gone.availability


def test_orders_follow_a_respelled_part_of_a_body() -> None:
    """Methods and constraints of a command name it as it is called now; what a reply calls so stays."""
    tree = copy.deepcopy(TREE)
    order = tree["components"]["schemas"]["Order"]["properties"]
    order["wakeup"] = order.pop("wakeUp")

    _, now, back = chain(TREE, tree, TREE)

    assert "wake: {action: wakeup}" in now.overlay
    assert "{one_of: [wakeup, horn]}" in now.overlay
    assert "{at: wakeup, supported: wakeUp/supported}" in now.overlay
    assert back.overlay == OVERLAY
    assert (now.attic, back.attic) == ((), ())


def test_a_respelled_target_comes_back_where_it_was() -> None:
    """Gone under its new name and back under the old one: the correction is there, once, in its place."""
    respelled = copy.deepcopy(TREE)
    properties = respelled["components"]["schemas"]["Car"]["properties"]
    properties["vins"] = properties.pop("vin")

    _, now, gone, back = chain(TREE, respelled, without("components", "schemas", "Car", "properties", "vin"), TREE)

    assert "Car.properties.vins" in now.overlay
    assert "vin" not in gone.overlay
    assert back.overlay == OVERLAY


def test_an_action_that_the_body_lacks_is_reported() -> None:
    """The other methods are there, and REPORT.md names the one that is not."""
    companions = Companions(OVERLAY, "")
    report = Report()
    tree = without("components", "schemas", "Order", "properties", "wakeUp")

    files = render(annotate(api(tree, companions), report), report).files

    source = files["connected_car/cars/resources/cars.py"]
    assert "def honk(" in source
    assert "def wake(" not in source
    assert [entry.what for entry in report if entry.rule == "action-lacking"] == [
        "x-actions calls wake an action that the body lacks: wakeUp"
    ]


PARTS = """actions:
  - target: $.components.schemas.Car.properties
    x-reason: Both spellings come.
    update:
      first: {$ref: "#/components/schemas/Part"}
      others: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Part-2'}, {$ref: '#/components/schemas/Part'}]}}
  - target: $.components.schemas.Order.properties.horn
    x-reason: The same number.
    copy: $.components.schemas.Part.properties.tank
  - target: $.components.schemas.Car.properties[?@.items['$ref'] == '#/components/schemas/Part']
    x-reason: As many as there are seats.
    update: {maxItems: 9}
  - target: $.components.schemas['Part', 'Part-2'].properties.name
    x-reason: As on the label.
    update: {maxLength: 9}
  - target: $.components.schemas.Part.properties
    x-reason: An old spelling that still comes.
    update: {label: {type: string, x-twin-of: name}}
  - target: $.paths.*[?@.operationId == 'getCar']
    x-reason: What a caller looks for.
    update: {x-method: look}
"""


def parts() -> Tree:
    tree = copy.deepcopy(TREE)
    schemas = tree["components"]["schemas"]
    schemas["Part-2"] = {"type": "object", "properties": {"size": {"type": "integer"}, "name": {"type": "string"}}}
    schemas["Car"]["properties"]["spare"] = {"$ref": "#/components/schemas/Part-2"}
    return tree


def rename_part(tree: Tree) -> None:
    schemas = tree["components"]["schemas"]
    schemas["Piece"] = schemas.pop("Part")
    schemas["Car"]["properties"]["parts"]["items"] = {"$ref": "#/components/schemas/Piece"}


def rename_name(tree: Tree) -> None:
    for name in ("Part", "Part-2"):
        properties = tree["components"]["schemas"][name]["properties"]
        properties["Name"] = properties.pop("name")


def rename_call(tree: Tree) -> None:
    tree["paths"]["/car"]["get"]["operationId"] = "readCar"


FOLLOWING = {
    "component": (
        rename_part,
        {
            '"#/components/schemas/Part"': '"#/components/schemas/Piece"',
            "'#/components/schemas/Part'": "'#/components/schemas/Piece'",
            "$.components.schemas.Part.": "$.components.schemas.Piece.",
            "['Part', 'Part-2']": "['Piece', 'Part-2']",
        },
    ),
    "member": (rename_name, {".properties.name": ".properties.Name", "x-twin-of: name": "x-twin-of: Name"}),
    "operation": (rename_call, {"'getCar'": "'readCar'"}),
}


@pytest.mark.parametrize(("rename", "words"), FOLLOWING.values(), ids=list(FOLLOWING))
def test_corrections_follow_wherever_they_name_something(rename: Callable[[Tree], None], words: dict[str, str]) -> None:
    """In what an update puts in, what is copied, in filters and lists of names; nothing is lost, and all comes back."""
    tree, expected = parts(), PARTS
    rename(tree)
    for before, after in words.items():
        expected = expected.replace(before, after)
    start = Companions(PARTS, "")
    old = api(parts(), start)

    now = followed(old, follow(with_companions(document(tree), start), old, Report()), start, keep_stale=False)
    new = api(tree, now)
    back = followed(new, follow(with_companions(document(parts()), now), new, Report()), now, keep_stale=False)

    assert now.deleted == ()
    assert now.overlay == expected
    assert back.overlay == PARTS
