"""Where ``availability.yaml`` says something."""

from __future__ import annotations

from ..diagnostics import Location
from ..layers import Api


def place(api: Api, where: str) -> Location:
    """The file, line and pointer of a fact."""
    source = api.document.source
    folder = source.config.folder
    file = str(folder / f"{source.config.file_prefix}availability.yaml") if folder else "availability.yaml"
    return Location(file, source.availability_lines.get(where), where)
