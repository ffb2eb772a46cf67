"""One small API of our own that uses every feature of the pipeline, and its whole expected output."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import store
from generator.apis import read_distribution, read_systems
from generator.layers import Package
from generator.package import MANIFEST
from generator.pipeline import assemble, build_all

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "expected"


def built() -> Package:
    systems = read_systems(HERE / "spec")
    configs = [config for system in systems for config in system.configs]
    return assemble(read_distribution(HERE / "spec"), systems, build_all(configs))


def of_interest(package: Package) -> dict[str, str]:
    """All but the runtime, which is checked for itself, and the manifest, which has its hashes."""
    files = {path: text for path, text in package.files.items() if "/_runtime/" not in path and path != MANIFEST}
    return files | {f"locks/{name}": text for name, text in package.locks.items()}


@pytest.fixture(scope="module")
def package() -> Package:
    return built()


def test_the_output_is_what_was_reviewed(package: Package, request: pytest.FixtureRequest) -> None:
    """A change of the output is seen: it differs from tests/golden/expected until `make golden` accepts it."""
    files = of_interest(package)
    if request.config.getoption("--golden-update"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        store.replace(EXPECTED, files)

    found = list(store.differences(EXPECTED, files))

    assert not found, "\n".join([*found, "", "if this is intended: make golden"])


def test_the_runtime_in_the_package_is_the_one_in_templates(package: Package, root: Path) -> None:
    """What is tested in templates/runtime is, line for line, what people install, but for the name of the base error; the world only where it is asked for."""
    runtime = root / "templates" / "runtime"
    sources = {path.relative_to(runtime).as_posix(): path.read_text("utf-8") for path in runtime.rglob("*.py")}
    sources = {path: text for path, text in sources.items() if not path.startswith("world/")}
    inside = {path.partition("/_runtime/")[2]: text for path, text in package.files.items() if "/_runtime/" in path}

    assert inside == {path: text.replace("PackageError", "GarageClientError") for path, text in sources.items()}


def test_the_guard_sees_a_change_an_addition_and_a_removal(package: Package, tmp_path: Path) -> None:
    """A stale line, a file too many and a file too few are each a difference."""
    files = of_interest(package)
    store.replace(tmp_path / "out", files)
    first, second, *_ = sorted(path for path in files if path.endswith(".py"))
    (tmp_path / "out" / first).write_text("edited by hand\n")
    (tmp_path / "out" / second).unlink()
    (tmp_path / "out" / "extra.py").write_text("x = 1\n")

    found = "\n".join(store.differences(tmp_path / "out", files))

    assert "-edited by hand" in found
    assert f"--- a/{second}" in found
    assert "-x = 1" in found
