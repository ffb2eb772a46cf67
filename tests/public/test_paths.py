"""What callers import keeps its path, but for the names in ``renamed.txt``."""

from __future__ import annotations

import dataclasses
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
BEFORE = (HERE / "before.txt").read_text("utf-8").split()
"""Every public module, and every name that one of them lists in ``__all__``, before the runtime was taken apart."""
RENAMED = {
    old: new
    for old, *new in (
        line.split()
        for line in (HERE / "renamed.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    )
}


def found(path: str) -> bool:
    """Whether ``path`` can be imported, or be reached from what can be: fields of dataclasses count."""
    top, *names = path.split(".")
    value: Any = importlib.import_module(top)
    for name in names:
        if dataclasses.is_dataclass(value) and name in {field.name for field in dataclasses.fields(value)}:
            return True
        if hasattr(value, name):
            value = getattr(value, name)
            continue
        try:
            value = importlib.import_module(f"{value.__name__}.{name}")
        except ModuleNotFoundError:
            return False
    return True


def lost() -> Iterator[str]:
    """Paths of before that lead nowhere now, given the new names."""
    for path in BEFORE:
        yield from (new for new in RENAMED.get(path, [path]) if not found(new))


def test_what_could_be_imported_can_be_imported() -> None:
    """A program keeps running when it uses the new names for the old ones."""
    assert list(lost()) == []


@pytest.mark.parametrize("old", RENAMED)
def test_a_renamed_thing_has_one_name(old: str) -> None:
    """Each new name is there, and the old one is gone: nothing was released under it."""
    assert all(map(found, RENAMED[old]))
    assert not found(old)
