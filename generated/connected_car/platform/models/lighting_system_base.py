# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .light import Light


class LightingSystemBase(Model):
    """Lights of the vehicle."""

    turn: Sequence[Light] | None = field("turn", default=None)
    """Direction indicators."""
    fog: Sequence[Light] | None = field("fog", default=None)
    """Fog lights."""
