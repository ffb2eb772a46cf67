"""The site builds without a warning and holds every page of its navigation."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import store
from generator.pages import pages

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
CONFIGURATION = ROOT / "docs" / "zensical.toml"


@pytest.fixture(scope="module")
def written() -> Mapping[str, str]:
    """The pages that repeat what the package says of itself."""
    return pages(GENERATED)


def navigation() -> set[str]:
    """Every page that the navigation names."""

    def leaves(entries: list[dict[str, object]]) -> set[str]:
        values = [value for entry in entries for value in entry.values()]
        inner = [leaves(value) for value in values if isinstance(value, list)]
        return {value for value in values if isinstance(value, str)}.union(*inner)

    return leaves(tomllib.loads(CONFIGURATION.read_text("utf-8"))["project"]["nav"])


def test_the_navigation_names_every_page(written: Mapping[str, str]) -> None:
    """No page is forgotten, none is promised."""
    own = {path.name for path in (ROOT / "docs").glob("*.md")}

    assert navigation() == own | set(written)


def test_the_matrix_holds_every_operation_and_every_scope(written: Mapping[str, str]) -> None:
    """What the page shows is what `python -m connected_car scopes matrix` knows."""
    command = [sys.executable, "-m", "connected_car", "scopes", "matrix", "b2c", "--json"]
    known = json.loads(subprocess.run(command, cwd=GENERATED, capture_output=True, check=True).stdout)
    page = written["matrix/b2c.md"]

    assert len(known["operations"]) == 36
    assert all(each["id"] in page for each in known["operations"])
    assert all(each["scope"] in page for each in known["scopes"])


def test_the_use_cases_are_those_of_the_readme(written: Mapping[str, str]) -> None:
    """One text: the page has the seven programs and their outputs, each under a heading of its own."""
    page = written["use-cases.md"]
    readme = (GENERATED / "README.md").read_text("utf-8")

    assert page.count("\n## ") == 7
    assert set(re.findall(r"```python\n.*?```", page, re.DOTALL)) == set(
        re.findall(r"```python\n.*?```", readme, re.DOTALL)
    )


@pytest.mark.slow
def test_the_site_builds(written: Mapping[str, str], tmp_path: Path) -> None:
    """Strictly: a broken link, a page outside the navigation or a name that isn't there would stop it."""
    project = tmp_path / "docs"
    own = {path.name: path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md")}
    files = {f"pages/{name}": text for name, text in {**own, **written}.items()}
    configuration = CONFIGURATION.read_text("utf-8").replace('"../../generated"', json.dumps(str(GENERATED)))
    store.replace(project, {**files, "zensical.toml": configuration})
    zensical = str(Path(sys.executable).with_name("zensical"))

    done = subprocess.run([zensical, "build", "--strict"], cwd=project, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    site = {path.relative_to(project / "site").as_posix(): path for path in (project / "site").rglob("index.html")}
    for name in navigation():
        stem = name.removesuffix(".md").removesuffix("index").strip("/")
        assert f"{stem}/index.html".lstrip("/") in site, name
    assert "last_position" in site["reference/b2c/index.html"].read_text("utf-8")
    assert "EnergyType.ELECTRIC" in site["reference/b2c-models/index.html"].read_text("utf-8")
