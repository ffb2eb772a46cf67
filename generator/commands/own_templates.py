"""--templates: somebody's files in the place of ours."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..diagnostics import Location, SpecError
from ..home import TEMPLATES


@contextmanager
def templates(theirs: Path | None) -> Iterator[Path]:
    """A folder with all of our templates, in which each file of ``theirs`` takes the place of ours of the same name.

    Raises SpecError for a file that replaces nothing: its name is wrong, or ours was renamed since.
    """
    if theirs is None:
        yield TEMPLATES
        return
    if not theirs.is_dir():
        raise SpecError(Location(str(theirs)), "there is no such folder", "name the one with your templates")
    names = sorted(path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file() and _counts(path, theirs))
    for name in names:
        if not (TEMPLATES / name).is_file():
            remedy = f"name it as one of ours is named below {TEMPLATES}"
            raise SpecError(Location(str(theirs / name)), "takes the place of no template", remedy)
    with tempfile.TemporaryDirectory() as folder:
        both = Path(folder) / "templates"
        shutil.copytree(TEMPLATES, both, ignore=shutil.ignore_patterns("__pycache__"))
        for name in names:
            shutil.copyfile(theirs / name, both / name)
        yield both


def _counts(path: Path, root: Path) -> bool:
    """Not what editors and Python leave in folders."""
    return not any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(root).parts)
