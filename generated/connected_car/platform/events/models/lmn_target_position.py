# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .nav_position_properties import NavPositionProperties
    from .point import Point


class LMNTargetPosition(Model):
    """Where the driver wants to go, for last-mile navigation."""

    type: str | None = field("type", default=None, const="Feature")
    """Always `Feature`."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Where: a point."""
    properties: NavPositionProperties | None = field("properties", default=None)
    """Name, address and contact of the place."""
