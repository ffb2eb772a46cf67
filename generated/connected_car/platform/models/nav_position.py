# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .nav_position_properties import NavPositionProperties
    from .point import Point


class NavPosition(Model):
    """A place to drive to, as a GeoJSON feature."""

    type: str | None = field("type", default=None, const="Feature")
    """Always Feature."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Coordinates of the place."""
    properties: NavPositionProperties | None = field("properties", default=None)
    """What the navigation system shows about the place."""
