"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import projects


@pytest.fixture
def project(made_project: Path, tmp_path: Path) -> Path:
    """A project of its own whose only API is the small one of ours."""
    return projects.copy(made_project, tmp_path / "project")
