# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Electric(Model, tags={"type": ("Electric",)}):
    """``Electric`` of the document."""

    type: str | None = field("type", default=None, const="Electric")
    level: float | None = field("level", default=None)
