# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .light import Light


class LightingSystem(Model):
    """Direction and fog lights, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    turn: Sequence[Light] | None = field("turn", default=None)
    """Direction indicators."""
    fog: Sequence[Light] | None = field("fog", default=None)
    """Fog lights."""
