"""mypy and basedpyright see exact types, and find exactly the mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.typing.checkers import ROOT, basedpyright, mypy, refused

HERE = Path(__file__).parent
MODELS = ROOT / "generated" / "connected_car" / "b2c" / "models"

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _generated() -> None:
    if not MODELS.is_dir():
        pytest.skip("generated/ holds no models yet")


FILES = (HERE / "models_accepted.py", HERE / "models_refused.py")


def test_mypy() -> None:
    """mypy --strict: every declared type is exact, every mistake is found, and nothing else."""
    assert mypy(*FILES) == {"models_refused.py": refused(FILES[1])}


def test_basedpyright(tmp_path: Path) -> None:
    """basedpyright: the same."""
    assert basedpyright(tmp_path, *FILES) == {"models_refused.py": refused(FILES[1])}


def test_every_public_name_is_typed() -> None:
    """mypy --strict has nothing to say about the whole model runtime and the generated models."""
    assert mypy(ROOT / "templates" / "runtime" / "core" / "model", MODELS) == {}
