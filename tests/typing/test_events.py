"""A handler of events needs no type parameter, and gets the class of its messages by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.typing.checkers import basedpyright, mypy, refused

CHECKED = Path(__file__).parent / "events_checked.py"

pytestmark = pytest.mark.slow


def test_mypy() -> None:
    """mypy --strict refuses exactly the marked lines."""
    assert mypy(CHECKED) == {CHECKED.name: refused(CHECKED)}


def test_basedpyright(tmp_path: Path) -> None:
    """basedpyright refuses exactly the marked lines."""
    assert basedpyright(tmp_path, CHECKED) == {CHECKED.name: refused(CHECKED)}
