# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .kinetic import Kinetic
    from .vehicle_odometer import VehicleOdometer


class Extension(Model):
    """Extra data sets of a status."""

    odometer: VehicleOdometer | None = field("odometer", default=None)
    """Distance driven since new."""
    kinetic: Kinetic | None = field("kinetic", default=None)
    """Speed, acceleration, moving or not."""
