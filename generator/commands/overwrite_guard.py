"""What a call of `generate` did not write before is never overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..diagnostics import Location, SpecError


def is_ours(folder: Path, marks: Iterable[str]) -> bool:
    """Whether such a call wrote this folder: then it has all of its ``marks``."""
    return all((folder / mark).exists() for mark in marks)


def refuse_folder(folder: Path, files: Iterable[str], marks: Iterable[str]) -> None:
    """Raises SpecError unless ``folder`` may be made to hold ``files`` alone: it is empty, or all in it is ours."""
    refuse_foreign(folder, marks)
    if strange := sorted(_held(folder) - {name.partition("/")[0] for name in files}):
        raise _foreign(folder / strange[0])


def refuse_foreign(folder: Path, marks: Iterable[str]) -> None:
    """Raises SpecError when ``folder`` holds anything and such a call didn't write it."""
    if _held(folder) and not is_ours(folder, marks):
        raise _foreign(folder)


def _held(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"__pycache__"} if folder.is_dir() else set()


def refuse_files(paths: Iterable[Path]) -> None:
    """Raises SpecError when one of them is there already."""
    for path in paths:
        if path.exists():
            raise _foreign(path)


def _foreign(path: Path) -> SpecError:
    remedy = "choose another --out, or move it away; several documents in one package are listed in spec/apis.toml"
    return SpecError(Location(str(path)), "was not written by this call before", remedy)
