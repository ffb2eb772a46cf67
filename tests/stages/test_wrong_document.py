"""Which document is refused as one of another API, and which is taken for a newer one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.apis import read_systems
from generator.diagnostics import Report, SpecError
from generator.layers import Api, ApiConfig, Document, Source
from generator.normalise import normalise
from generator.pipeline import model
from generator.update import refuse_another

Tree = dict[str, Any]
SPEC = Path(__file__).resolve().parents[2] / "spec"


def document(*paths: str, title: str = "Cars") -> Document:
    items = {path: {"get": {"operationId": f"get{path}", "responses": {"200": {"description": ""}}}} for path in paths}
    tree: Tree = {"openapi": "3.0.3", "info": {"title": title, "version": "1"}, "paths": items}
    return Document(Source(ApiConfig("cars", "cars.yaml"), "cars.yaml", "0" * 64, tree, {}, {}), tree)


TEN = [f"/{letter}" for letter in "abcdefghij"]
OLD = normalise(document(*TEN), Report())


@pytest.mark.parametrize(
    ("paths", "is_taken"),
    [
        (TEN, True),
        (TEN[:2], True),
        (["/a", "/b", *"uvwxyz"], True),
        (TEN[:1], False),
        (["/x", "/y"], False),
        ([], False),
    ],
    ids=["all", "a fifth", "a fifth and others", "less", "none", "empty"],
)
def test_a_fifth_of_the_operations_is_enough(paths: list[str], is_taken: bool) -> None:
    """A document that shares less is refused, and so is an empty one."""
    if is_taken:
        refuse_another(OLD, document(*paths), {})
    else:
        with pytest.raises(SpecError, match=r"shares|has no operations"):
            refuse_another(OLD, document(*paths), {})


def test_moved_operations_are_shared() -> None:
    """An operation is known by its operationId where its path is another one, and by its path where its id is."""
    moved = document(*TEN)
    for path, item in list(moved.tree["paths"].items()):
        moved.tree["paths"][f"/v2{path}"] = moved.tree["paths"].pop(path) if path < "/f" else item
        if path >= "/f":
            item["get"]["operationId"] = f"read{path}"

    refuse_another(OLD, moved, {})


CONFIGS = [config for system in read_systems(SPEC) for config in system.configs]


@pytest.fixture(scope="module")
def ours() -> dict[str, Api]:
    return {config.name: model(config, Report()) for config in CONFIGS}


def test_each_of_our_documents_is_told_from_each_other(ours: dict[str, Api]) -> None:
    """For any two, the one is refused as an update of the other, and the message names the API it is of."""
    for name, old in ours.items():
        others = {other: api.document.tree for other, api in ours.items() if other != name}
        refuse_another(old, old.document, others)
        for other, api in ours.items():
            if other != name:
                with pytest.raises(SpecError) as refused:
                    refuse_another(old, api.document, others)
                assert f"is a document of {other}:" in refused.value.problem
