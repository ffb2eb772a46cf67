# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class FixStatus(OpenEnum):
    """3D fixes height too, 2D only the horizontal place; given only with `Acquire`."""

    TWO_D = "2D"
    THREE_D = "3D"
