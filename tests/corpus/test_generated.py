"""The main claim, at its end: every published document becomes a package that imports, whole."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import generator, python
from tests.corpus.documents import interfaces, parameters
from tests.corpus.tolerant import look_at

MAIN = ("api-b2c.yaml", "api-b2b.yaml", "data-treatment.yaml", "b2c.yaml", "b2b.yaml", "platform.yaml")
"""As the publisher calls them, and as `make corpus` does."""

DESCRIBE = """
import importlib, json, pkgutil, connected_car
for module in pkgutil.walk_packages(connected_car.__path__, "connected_car."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from connected_car import it
print(json.dumps({
    "operations": [
        {
            "call": f"{each.method.lower()} {each.path}",
            "statuses": list(each.responses),
            "parameters": [[p.location, p.wire, p.required] for p in each.parameters],
            "body": each.body is not None,
            "deprecated": each.deprecated,
            "method": hasattr(getattr(it.Client(base_url="https://x.test"), each.resource), each.name),
            "asynchronous": hasattr(getattr(it.AsyncClient(base_url="https://x.test"), each.resource), each.name),
        }
        for each in it.OPERATIONS.values()
    ],
    "classes": it.models.__all__,
    "types": {name: [str(getattr(it.models, name).__annotations__)] for name in it.models.__all__},
}))
"""


def cases() -> list[object]:
    """Current documents in every run, older ones where the larger tests run."""
    marked = []
    for path in interfaces():
        marks = [pytest.mark.slow] if path.parent.name == "history" else []
        marked.append(pytest.param(path, id=f"{path.parent.name}/{path.name}", marks=marks))
    return marked or parameters([])


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


def generated(path: Path, packages: Path) -> Path:
    out = packages / re.sub(r"\W", "_", f"{path.parent.name}_{path.name}")
    if not out.exists():
        ran = generator("generate", "--document", str(path), "--name", "it", "--out", str(out))
        assert (ran.code, ran.err) == (0, "")
    return out


def described(out: Path) -> dict[str, Any]:
    ran = python(DESCRIBE, out)
    assert ran.err == ""
    found: dict[str, Any] = json.loads(ran.out)
    return found


def ignored(path: Path, seen: set[str]) -> set[str]:
    """OpenAPI 3.0 §4.7.12.2.1: header parameters of these names are not read; Swagger 2.0 says nothing of the kind."""
    if re.search(rb'^\s*"?swagger"?\s*:', path.read_bytes(), re.MULTILINE):
        return set()
    return {each for each in seen if re.search(r" header (accept|content-type|authorization)$", each)}


def numbers(words: Iterator[str]) -> set[str]:
    return {number for word in words for number in re.findall(r"\d+", word)}


@pytest.mark.parametrize("path", cases())
def test_every_document_becomes_a_package(path: Path, packages: Path) -> None:
    """All operations with their statuses, parameters, bodies and deprecations, sync and async; every module imports.

    The expectation is an independent count; class names have no number that the document doesn't have.
    """
    seen = look_at(path.read_bytes())

    out = generated(path, packages)
    found = described(out)

    operations = found["operations"]
    assert {each["call"] for each in operations} == seen.operations
    assert {f"{each['call']} {status}" for each in operations for status in each["statuses"]} >= seen.statuses
    kept = {f"{each['call']} {where} {wire}" for each in operations for where, wire, _ in each["parameters"]}
    assert kept == seen.parameters - ignored(path, seen.parameters)
    assert {each["call"] for each in operations if each["body"]} == seen.bodies
    assert {each["call"] for each in operations if each["deprecated"]} == seen.deprecated
    assert all(each["method"] and each["asynchronous"] for each in operations)
    assert numbers(iter(found["classes"])) <= numbers(iter([path.read_bytes().decode("utf-8", "replace")]))
    assert "# Report" in (out / "REPORT.md").read_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", parameters([path for path in interfaces() if path.name in MAIN and path.parent.name != "history"])
)
def test_the_main_documents_are_clean_under_mypy_strict(path: Path, packages: Path) -> None:
    """What is generated from the three main documents, runtime included, has no finding under --strict."""
    out = generated(path, packages)

    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(out / ".mypy"), "-p", "connected_car"],
        cwd=out,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-3000:]
