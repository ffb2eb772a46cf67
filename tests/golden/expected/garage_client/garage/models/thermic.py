# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Thermic(Model, tags={"type": ("Thermic",)}):
    """``Thermic`` of the document."""

    type: str | None = field("type", default=None, const="Thermic")
    litres: float | None = field("litres", default=None)
    temperature: float | None = field("temperature", default=None, unit="°C", sentinels=(215,))
