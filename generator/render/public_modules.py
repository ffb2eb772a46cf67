"""The public modules at the top of a package (``connected_car.errors``), as they lie below templates/faces."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..naming import with_error_name


def rooms(templates: Path, layers: tuple[str, ...], package: str) -> dict[str, str]:
    """File of each public module (``errors.py``) -> its source; a layer's own takes the place of the core's."""
    folders = [templates / "faces" / layer for layer in ("core", *layers)]
    found = {path.relative_to(folder).as_posix(): path for folder in folders for path in folder.rglob("*.py")}
    return {file: with_error_name(path.read_text("utf-8"), package) for file, path in sorted(found.items())}


def names(files: Iterable[str]) -> list[str]:
    """What the modules at the top are called."""
    return sorted({file.partition("/")[0].removesuffix(".py") for file in files})
