"""What the tests of publishing share: the package, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.release import Built, build


@pytest.fixture(scope="session")
def generated(root: Path) -> Path:
    return root / "generated"


@pytest.fixture(scope="session")
def built(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(generated, tmp_path_factory.mktemp("package") / "dist")
