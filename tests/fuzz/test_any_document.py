"""Any document is made into a package that imports and can be called, or refused in words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from generator.annotate import annotate
from generator.diagnostics import Report, SpecError
from generator.facts import facts
from generator.layers import ApiConfig
from generator.pipeline import assemble, build, model, read

from .documents import batches

CHECK = """
import importlib, inspect, pkgutil, sys
import httpx2

package = importlib.import_module(sys.argv[1])
errors = importlib.import_module(f"{sys.argv[1]}.errors")
transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={}))
for each in pkgutil.walk_packages(package.__path__, f"{sys.argv[1]}."):
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
calls = 0
for name in sys.argv[2:]:
    api = importlib.import_module(f"{sys.argv[1]}.{name}")
    models = importlib.import_module(f"{sys.argv[1]}.{name}.models")
    for member in models.__all__:
        found = getattr(models, member)
        if hasattr(found, "_members"):
            found._members()
            found.from_json(b'{"a": 1}').issues()
    client = api.Client(base_url="https://api.example", http_client=httpx2.Client(transport=transport))
    for operation in api.OPERATIONS.values():
        method = getattr(getattr(client, operation.resource), operation.name)
        needed = [each for each in inspect.signature(method).parameters.values() if each.default is each.empty]
        try:
            method(**{each.name: "x" for each in needed if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)})
        except (errors.HostileError, ValueError, TypeError) as error:
            if isinstance(error, TypeError) and "argument" in str(error):
                raise
        calls += 1
print(calls)
"""
whole = settings(deadline=None, suppress_health_check=list(HealthCheck), print_blob=True, database=None)


def config_of(tree: Any, folder: Path, name: str) -> ApiConfig:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(tree), "utf-8")
    return ApiConfig(name=name, document=str(path), package="hostile")


def understood(tree: Any, folder: Path) -> bool:
    """Through all stages before rendering; False when it was refused."""
    config = config_of(tree, folder, "x")
    try:
        facts(read(config, Report()))
        annotate(model(config, Report()), Report())
    except SpecError:
        return False
    return True


def packaged(trees: list[Any], folder: Path) -> int:
    """All that aren't refused as one package, imported and called; how many operations were called."""
    built = []
    for number, tree in enumerate(trees):
        report = Report()
        try:
            built.append((build(config_of(tree, folder, f"api{number}"), report), report))
        except SpecError:
            continue
    if not built:
        return 0
    for path, text in assemble(None, (), built).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    apis = [tree.scoped.api.config.name for tree, _ in built]
    command = [sys.executable, "-c", CHECK, "hostile", *apis]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return int(done.stdout)


@settings(whole, max_examples=3)
@given(batches(30))
def test_a_document_is_understood_or_refused(tmp_path_factory: pytest.TempPathFactory, trees: list[Any]) -> None:
    """Hostile names, references, kinds and sizes: no stage fails with anything but a refusal in words."""
    folder = tmp_path_factory.mktemp("batch")

    for tree in trees:
        understood(tree, folder)


@pytest.mark.fuzz
@settings(whole, max_examples=200)
@given(batches(50))
def test_ten_thousand_documents_are_understood_or_refused(
    tmp_path_factory: pytest.TempPathFactory, trees: list[Any]
) -> None:
    """The same with 10,000."""
    folder = tmp_path_factory.mktemp("batch")

    for tree in trees:
        understood(tree, folder)


@pytest.mark.fuzz
@settings(whole, max_examples=100)
@given(batches(20))
def test_what_is_understood_can_be_imported_and_called(
    tmp_path_factory: pytest.TempPathFactory, trees: list[Any]
) -> None:
    """Generated, imported, every annotation resolved, every operation called once: twenty documents in a package."""
    packaged(trees, tmp_path_factory.mktemp("package"))
