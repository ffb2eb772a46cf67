# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .ignition_base import IgnitionBaseType


class Ignition(Model):
    """Ignition, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: IgnitionBaseType | None = field("type", default=None, required=True)
    """`Stop` when off; how `StartUp` and `Start` differ is not published."""
