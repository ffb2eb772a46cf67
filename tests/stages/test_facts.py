"""The facts document: what an API is, in one canonical form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import facts
from generator.layers import ApiConfig, Source
from generator.load.tree import parse
from generator.repair import repair
from tests.stages.pairs import read_text
from tests.validity import validate

TEXT = """\
openapi: 3.0.0
info: {title: Bikes, version: "1", description: prose, contact: {name: prose}}
tags: [{name: Bike, description: prose}]
externalDocs: {url: "https://docs.example"}
paths:
  /z: {get: {operationId: z, summary: prose, responses: {"200": {description: prose}}}}
  /a:
    post:
      responses:
        default: {description: prose, content: {application/json: {schema: {$ref: "#/components/schemas/Bike"}}}}
        "200": {description: prose}
      operationId: a
      tags: [Bike]
      x-internal: prose
      x-rank: 3
      parameters: [{$ref: "#/components/parameters/color"}]
components:
  schemas:
    Unreached: {type: object}
    Wheel: {type: object, title: prose, example: {a: prose}}
    Bike:
      description: prose
      properties:
        title: {type: string, description: prose, default: description}
        description: {type: array, items: {$ref: "#/components/schemas/Wheel"}}
        example: {type: string, enum: [prose is a value here]}
        required: {type: string}
      required: [title]
      type: object
  parameters:
    color: {in: query, name: color, schema: {type: string}, example: prose, description: prose}
    unused: {in: query, name: unused, schema: {type: string}}
  securitySchemes:
    login: {type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example", scopes: {ride: prose}}}}
"""

FACTS = """\
openapi: '3.0.3'
info:
  title: Bikes
  version: '1'
paths:
  /a:
    post:
      tags:
      - Bike
      operationId: a
      x-rank: 3
      parameters:
      - $ref: '#/components/parameters/color'
      responses:
        '200':
          description: ''
        default:
          description: ''
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Bike'
  /z:
    get:
      operationId: z
      responses:
        '200':
          description: ''
components:
  parameters:
    color:
      name: color
      in: query
      schema:
        type: string
  schemas:
    Bike:
      type: object
      required:
      - title
      properties:
        title:
          type: string
          default: description
        description:
          type: array
          items:
            $ref: '#/components/schemas/Wheel'
        example:
          type: string
          enum:
          - prose is a value here
        required:
          type: string
    Wheel:
      type: object
  securitySchemes:
    login:
      type: oauth2
      flows:
        implicit:
          authorizationUrl: https://a.example
          scopes:
            ride: ''
x-facts:
"""


def test_facts_are_what_operations_reach_in_canonical_order(tmp_path: Path) -> None:
    """Prose and what nothing reaches is gone; properties, values and names that look like prose stay."""
    written = facts(read_text(TEXT, tmp_path, Report()))

    assert written.partition("x-facts:\n")[0] + "x-facts:\n" == FACTS


def test_facts_of_facts_are_the_same_bytes(tmp_path: Path) -> None:
    """Where the facts came from and what was repaired stays as it was first written."""
    written = facts(read_text(TEXT, tmp_path, Report()))

    again = facts(read_text(written, tmp_path, Report()))

    assert again == written


def test_the_order_in_the_document_does_not_matter(tmp_path: Path) -> None:
    """Two documents that say the same in another order of paths and members have the same facts."""
    tree = yaml.safe_load(TEXT)
    tree["paths"] = dict(reversed(tree["paths"].items()))
    tree["components"]["schemas"]["Bike"] = dict(reversed(tree["components"]["schemas"]["Bike"].items()))

    first = facts(read_text(TEXT, tmp_path, Report())).partition("x-facts")[0]
    second = facts(read_text(json.dumps(tree), tmp_path, Report())).partition("x-facts")[0]

    assert first == second


def test_facts_validate(tmp_path: Path) -> None:
    """Facts are valid OpenAPI 3.0."""
    written = facts(read_text(TEXT, tmp_path, Report()))

    validate(yaml.safe_load(written))


def test_facts_tell_where_they_come_from(tmp_path: Path) -> None:
    """The digest of the source, how often each rule was applied, and undeclared scopes are part of the facts."""
    text = TEXT.replace("operationId: z", "operationId: z, security: [{login: [ride, swim]}]").replace('"200"', "200")

    written = facts(read_text(text, tmp_path, Report()))

    tree = yaml.safe_load(written)["x-facts"]
    assert len(tree["source_sha256"]) == 64
    assert tree["repairs"] == {"key-to-text": 2}
    assert tree["undeclared_scopes"] == ["swim"]


texts = st.text(min_size=1, max_size=12) | st.sampled_from(
    [
        "No",
        "on",
        "1e3",
        "0o17",
        "0x1F",
        "1:20",
        "~",
        "null",
        "2020-01-01",
        "<<",
        "=",
        "- a",
        "a: b",
        "#",
        "|",
        "'",
        '"""',
        "{{x}}",
        "\x85",
        "\u2028",
    ]
)


@settings(deadline=None)
@given(
    st.lists(texts, min_size=1, max_size=5),
    st.dictionaries(
        texts.filter(lambda key: key == key.strip() and not key.endswith(":")), st.just({"type": "string"}), max_size=4
    ),
)
def test_any_value_and_name_survives(values: list[str], properties: dict[str, object]) -> None:
    """Enum values and property names come back as they were, for YAML 1.2 and for YAML 1.1 readers."""
    values = list(dict.fromkeys(value.strip() for value in values))
    thing = {"type": "object", "properties": {**properties, "kind": {"type": "string", "enum": values}}}
    reply = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    tree = {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/": {"get": {"operationId": "things", "responses": {"200": reply}}}},
        "components": {"schemas": {"Thing": thing}},
    }
    source = Source(ApiConfig("things", "things.yaml"), "things.yaml", "0" * 64, tree, {}, {})

    written = facts(repair(source, Report()))

    assert parse(written, "facts")[0].value["components"]["schemas"]["Thing"] == thing
    assert yaml.safe_load(written)["components"]["schemas"]["Thing"] == thing


@pytest.mark.parametrize("member", ["paths", "x-facts"])
def test_repair_leaves_its_input_alone(member: str, tmp_path: Path) -> None:
    """The source is a value: repairing it does not change it."""
    document = read_text(TEXT, tmp_path, Report())

    assert document.source.tree.get(member) == yaml.safe_load(TEXT).get(member)


@pytest.mark.parametrize(
    "said", [{}, {"source_sha256": 5}, {"source_sha256": 'a"\nofficial_url = "b'}, {"repairs": {}}]
)
def test_facts_that_name_no_file_are_the_publishers_own(said: Any) -> None:
    """What is called like our facts and says something else is not repeated: the file itself is named."""
    tree: dict[str, Any] = {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {},
        "x-facts": said,
    }
    config = ApiConfig("things", "things.yaml", is_maintained=True)

    document = repair(Source(config, "things.yaml", "0" * 64, tree, {}, {}), Report())

    assert document.sha256 == document.tree["x-facts"]["source_sha256"] == "0" * 64


FAMILY = """\
openapi: 3.0.3
info: {title: Zoo, version: "1"}
paths:
  /a:
    get:
      operationId: getAnimal
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Animal"}}}}}
  /b:
    get:
      operationId: getBike
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Tandem"}}}}}
components:
  schemas:
    Animal:
      type: object
      properties: {kind: {type: string}}
      required: [kind]
      discriminator: {propertyName: kind, mapping: {other: "#/components/schemas/Plant", stone: Stone}}
    Dog: {allOf: [{$ref: "#/components/schemas/Animal"}, {type: object, properties: {tail: {$ref: "#/components/schemas/Tail"}}}]}
    Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {type: object, properties: {age: {type: integer}}}]}
    Tail: {type: object, properties: {length: {type: number}}}
    Plant: {type: object, properties: {kind: {type: string}}}
    Stone: {type: object, properties: {kind: {type: string}}}
    Bike: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Tandem: {allOf: [{$ref: "#/components/schemas/Bike"}]}
    Trike: {allOf: [{$ref: "#/components/schemas/Bike"}]}
    Car: {type: object, properties: {kind: {type: string}}}
    Van: {allOf: [{$ref: "#/components/schemas/Car"}]}
"""


def test_what_a_discriminator_alone_reaches_is_kept(tmp_path: Path) -> None:
    """Heirs of a base, heirs of those, and what a mapping names: nothing else refers to them (Discriminator Object).

    An heir brings its base, and that its other heirs; without a discriminator nothing more is meant.
    """
    kept = yaml.safe_load(facts(read_text(FAMILY, tmp_path, Report())))["components"]["schemas"]

    assert sorted(kept) == ["Animal", "Bike", "Dog", "Plant", "Puppy", "Stone", "Tail", "Tandem", "Trike"]
