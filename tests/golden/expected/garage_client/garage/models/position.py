# Garage: generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Position(Model):
    """``Position`` of the document."""

    type: str | None = field("type", default=None, const="Point")
    coordinates: Sequence[float] | None = field("coordinates", default=None, min_items=2, max_items=3)
