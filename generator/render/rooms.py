"""The public modules at the top of a package (``connected_car.errors``), as they lie below templates/faces."""

from __future__ import annotations

from .environment import TEMPLATES

_FACES = TEMPLATES / "faces"


def rooms(layers: tuple[str, ...]) -> dict[str, str]:
    """Name of each public module -> its source; a layer's own module takes the place of the core's."""
    found = {path.stem: path for layer in ("core", *layers) for path in sorted((_FACES / layer).glob("*.py"))}
    return {name: path.read_text("utf-8") for name, path in sorted(found.items())}
