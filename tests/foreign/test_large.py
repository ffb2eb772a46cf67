"""Large documents stay readable and load bit by bit."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.pipeline import build

from .making import imported, made

REPLY = (
    "{'200': {description: '', content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}"
)


def shop(number: int) -> str:
    """An API without tags of so many operations: half below ``/v1/things``, the others below ten more steps."""
    lines = ["paths:"]
    for index in range(number):
        step = "things" if index % 2 else f"part{index % 20}"
        lines.append(f"  /api/v1/{step}/x{index}: {{get: {{operationId: op{index}, responses: {REPLY}}}}}")
    return "\n".join(lines)


def test_without_tags_the_first_telling_step_of_a_path_is_the_resource() -> None:
    """What all paths start with, versions and parameters tell nothing."""
    found = made(
        """
        paths:
          /api/v2/{tenant}/cars/{id}: {get: {operationId: a, responses: {'204': {description: ''}}}}
          /api/v2/{tenant}/cars: {get: {operationId: b, responses: {'204': {description: ''}}}}
          /api/v2/trips: {get: {operationId: c, responses: {'204': {description: ''}}}}
          /api/v2/{id}: {get: {operationId: d, responses: {'204': {description: ''}}}}
          /api/v2/other: {get: {operationId: e, tags: [Told], responses: {'204': {description: ''}}}}
        """
    )

    assert {each.id: each.resource for each in found.operations.values()} == {
        "a": "cars",
        "b": "cars",
        "c": "trips",
        "d": "default",
        "e": "told",
    }


def test_a_large_api_is_cut_into_modules(tmp_path: Path) -> None:
    """No file passes 5,000 lines, no class of methods its file; every operation is there once, by id and as a method."""
    api = imported(shop(400), tmp_path)
    folder = Path(api.__file__).parent

    assert max(path.read_text("utf-8").count("\n") for path in folder.rglob("*.py")) < 5000
    assert not any("operations." in name for name in sys.modules if name.startswith(api.__name__))
    assert sorted(api.OPERATIONS) == sorted(f"op{index}" for index in range(400))
    assert api.OPERATIONS["op1"].path == "/api/v1/things/x1"
    loaded = [name for name in sys.modules if name.startswith(f"{api.__name__}.operations.")]
    assert len(loaded) == 1
    client = api.Client(base_url="https://shop.example")
    for operation in api.OPERATIONS.values():
        assert callable(getattr(getattr(client, operation.resource), operation.name))
        assert operation.namespace == api.__name__


def test_a_large_api_names_what_it_names(tmp_path: Path) -> None:
    """The parts of a large API pass the same gate as any other: every name leads somewhere."""
    (tmp_path / "shop.yaml").write_text("openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n" + shop(400))

    tree = build(ApiConfig("api", str(tmp_path / "shop.yaml"), package="shop"), Report())

    assert {"shop/api/operations/__init__.py", "shop/api/resources/_things_1.py"} <= set(tree.files)


def test_many_models_are_listed_in_several_modules(tmp_path: Path) -> None:
    """A list of models is a file like any other: none passes 5,000 lines, and each model is loaded when it is read."""
    schemas = [f"    Model{index}: {{type: object, properties: {{a: {{type: string}}}}}}" for index in range(1100)]
    members = ", ".join(f"m{index}: {{$ref: '#/components/schemas/Model{index}'}}" for index in range(1100))
    reply = "{'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}}}"
    text = f"paths: {{/a: {{get: {{operationId: a, responses: {reply}}}}}}}\ncomponents:\n  schemas:\n"
    text += f"    All: {{type: object, properties: {{{members}}}}}\n" + "\n".join(schemas)

    models = imported(text, tmp_path).models

    assert len(models.__all__) == 1101
    assert f"{models.__name__}.model7" not in sys.modules
    assert models.All.from_wire({"m7": {"a": "x"}}).m7.a == "x"
    folder = Path(models.__file__).parent
    assert max(path.read_text("utf-8").count("\n") for path in folder.glob("_*.py")) < 4000


@pytest.mark.slow
def test_an_api_of_many_tags_has_no_long_file(tmp_path: Path) -> None:
    """With 600 tags each client has a module of its own, below 5,000 lines, and neither loads the other."""
    lines = [
        f"  /t{index}: {{get: {{operationId: op{index}, tags: [tag{index}], responses: {{'204': {{description: ''}}}}}}}}"
        for index in range(600)
    ]

    api = imported("\n".join(["paths:", *lines]), tmp_path)

    folder = Path(api.__file__).parent
    assert max(path.read_text("utf-8").count("\n") for path in folder.rglob("*.py")) < 5000
    assert callable(api.Client(base_url="https://shop.example").tag599.op599)
    assert f"{api.__name__}.async_client" not in sys.modules
    assert callable(api.AsyncClient(base_url="https://shop.example").tag0.op0)
