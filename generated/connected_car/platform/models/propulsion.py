# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .propulsion_type import PropulsionType


class Propulsion(Model):
    """Propulsion in use with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: PropulsionType | None = field("type", default=None, required=True)
    """Source of the driving power at this moment."""
