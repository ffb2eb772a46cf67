# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .maintenance_base import MaintenanceBase
    from .position_base import PositionBase


class TelemetryExtension(Model):
    """Extra blocks of a measurement, given when asked for."""

    location: PositionBase | None = field("location", default=None)
    """Where the vehicle was."""
    maintenance: MaintenanceBase | None = field("maintenance", default=None)
    """Time and distance left until the next service."""
