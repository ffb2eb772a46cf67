"""What `inspect` tells about a document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.diagnostics import Report
from generator.inspect import inspect, to_json
from generator.layers import ApiConfig

TEXT = """\
openapi: 3.0.3
info: {title: Bikes, version: "1"}
paths:
  /bikes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    put:
      operationId: putBike
      description: |
        |Scope Name|Mandatory State|
        |---|---|
        |ride|Required|
        |swim|Optional|
      security: [{login: [ride]}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Bike"}}}}
      responses:
        200: {description: ""}
        404: {description: ""}
components:
  schemas:
    Bike: {properties: {wheel: {$ref: "#/components/schemas/Wheel"}}}
    Wheel: {type: object}
    Unreached: {type: object}
  securitySchemes:
    login: {type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example", scopes: {ride: ""}}}}
"""


def test_an_inspection_counts_repairs_and_contradicts(tmp_path: Path) -> None:
    """Counts, each repair with rule, line and pointer, and each contradiction, as JSON."""
    path = tmp_path / "bikes.yaml"
    path.write_text(TEXT)

    found = to_json(inspect(ApiConfig(name="bikes", document=str(path)), Report()))

    assert found["counts"] == {"operations": 1, "responses": 2, "parameters": 1, "bodies": 1, "schemas": 2}
    assert [(entry["rule"], entry["line"], entry["pointer"]) for entry in found["repairs"]] == [
        ("scope-rules", 6, "/paths/~1bikes~1{id}/put"),
        ("shared-parameters", 6, "/paths/~1bikes~1{id}/put/parameters"),
        ("key-to-text", 16, "/paths/~1bikes~1{id}/put/responses/200"),
        ("key-to-text", 17, "/paths/~1bikes~1{id}/put/responses/404"),
        ("missing-type", 20, "/components/schemas/Bike"),
    ]
    assert [(entry["rule"], entry["what"]) for entry in found["contradictions"]] == [
        ("scope-sources", "The table names swim, the security list does not."),
        ("undeclared-scope", "the scope swim is used and declared by no security scheme"),
    ]


def test_the_command_prints_text_or_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`inspect` writes for people, `inspect --json` for programs; both end with 0."""
    path = tmp_path / "bikes.yaml"
    path.write_text(TEXT)

    assert main(["inspect", str(path)]) == 0
    text = capsys.readouterr().out
    assert main(["inspect", str(path), "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)

    assert "line 20     missing-type" in text
    assert "contradictions: 2" in text
    assert tree["title"] == "Bikes"


def test_a_repair_in_a_fragment_has_its_own_line(tmp_path: Path) -> None:
    """What was written out elsewhere is still found where the document has it."""
    path = tmp_path / "bikes.yaml"
    fragment = 'x-fragment:\n  all:\n    get:\n      responses: {"200": {description: ""}}\n'
    path.write_text(
        'openapi: 3.0.3\ninfo: {title: Bikes, version: "1"}\npaths:\n  /bikes: {$ref: "#/x-fragment/all"}\n' + fragment
    )

    found = inspect(ApiConfig(name="bikes", document=str(path)), Report())

    [named] = [entry for entry in found.repairs if entry.rule == "missing-operation-id"]
    assert named.location.line == 7
    assert named.what == "there is no operationId: it becomes getBikes"


CUT = """\
openapi: 3.0.3
info: {title: Bikes, version: "1"}
paths:
  /bikes:
    get:
      parameters: [{$ref: "#/components/parameters/page"}]
      responses: {"200": {description: ""}}
    post:
      operationId: addBike
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Bike"}}}}}
components:
  schemas:
    Bike:
      type: object
      properties:
        wheel: {$ref: "#/components/schemas/Wheel"}
        bell: {$ref: "#/components/schemas/Bell"}
"""


def test_references_that_lead_nowhere_contradict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that was cut off at a line is told from a whole one: each reference by its line, and what goes with it."""
    path = tmp_path / "bikes.yaml"
    path.write_text(CUT)

    found = to_json(inspect(ApiConfig(name="bikes", document=str(path)), Report()))

    assert [(entry["rule"], entry["line"], entry["pointer"]) for entry in found["contradictions"]] == [
        ("dangling-part", 5, "/paths/~1bikes/get"),
        ("dangling", 16, "/components/schemas/Bike/properties/wheel"),
        ("dangling", 17, "/components/schemas/Bike/properties/bell"),
    ]
    assert "#/components/schemas/Wheel" in found["contradictions"][1]["what"]
    assert main(["inspect", str(path)]) == 0
    assert "contradictions: 3" in capsys.readouterr().out
