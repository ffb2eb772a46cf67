"""The publisher's own updates, one after the other from a release on: nothing is called gone that is there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import ROOT, python, run

from .documents import part

CHAINS = {
    "b2c": ["history/api-b2c.2023-11-28", "history/api-b2c.2023-12-06", "history/api-b2c.2024-01-26", "api-b2c"],
    "b2b": ["history/api-b2b-v3.2022-10-14", "history/api-b2b-v3.2022-11-29", "history/api-b2b.2023-11-28", "api-b2b"],
}


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", CHAINS)
def test_from_a_release_through_the_history_and_back(name: str, tmp_path: Path) -> None:
    """Most operations go and come back: each step is clean without a hand, and the last one tells nothing of it."""
    published = part("published")
    project = tmp_path / "project"
    for folder in ("generator", "templates", "spec", "generated"):
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("LICENSE", "requirements.lock"):
        shutil.copy(ROOT / file, project / file)
    changelog = project / "spec" / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace("## Unreleased", "## 0.1.0 (2026-01-31)"))
    assert run(project, "record").code == 0
    lock = project / "spec" / name / "names.lock"
    before, face = lock.read_text(), (project / "generated" / "connected_car.api").read_text()

    for document in CHAINS[name]:
        ran = run(project, "update", "--api", name, str(published / f"{document}.yaml"))
        assert ran.code == 0, ran.err
        assert run(project, "generate", "--check").code == 0, document
        told = changelog.read_text().partition("## 0.1.0")[0]
        called_gone = set(re.findall(r"`(\w+\.\w+)\(\)` is gone", told))
        there = python(
            f"from connected_car import {name}; print(*(f'{{one.resource}}.{{one.name}}' for one in {name}.OPERATIONS.values()))",
            project / "generated",
        )
        assert not called_gone & set(there.out.split()), document

    assert lock.read_text() == before
    assert (project / "generated" / "connected_car.api").read_text() == face
    assert "## Unreleased" not in changelog.read_text()
    assert 'version = "0.1.0"' in (project / "spec" / "package.toml").read_text()
