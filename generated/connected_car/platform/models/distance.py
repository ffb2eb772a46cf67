# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .propulsion_type import PropulsionType


class Distance(Model):
    """Length of a trip."""

    total: float | None = field("total", default=None, unit="km")
    """Length of the trip, km."""
    parts: Sequence[Part] | None = field("parts", default=None)
    """Share of each kind of propulsion."""


class Part(Model, pointer="/components/schemas/Distance/properties/parts/items"):
    """Share of a trip driven with one kind of propulsion."""

    percent: float | None = field("percent", default=None, minimum=1, maximum=100, unit="%")
    """Share of the trip, percent (1 to 100)."""
    type: PropulsionType | None = field("type", default=None, required=True)
    """Source of the driving power at this moment."""
