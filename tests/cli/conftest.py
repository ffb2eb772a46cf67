"""What the tests of the command line share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .running import ROOT, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of its own whose only API is the small one of ours."""
    folder = tmp_path / "project"
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "requirements.lock"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "tests" / "golden" / "spec", folder / "spec")
    document = folder / "spec" / "garage" / "document.yaml"
    document.write_text(run(folder, "facts", str(document)).out)
    assert run(folder, "generate").code == 0
    return folder
