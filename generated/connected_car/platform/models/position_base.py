# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .point import Point
    from .position_properties import PositionProperties


class PositionBase(Model):
    """A position as a GeoJSON feature."""

    type: str | None = field("type", default=None, const="Feature")
    """Always Feature."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Coordinates of the place."""
    properties: PositionProperties | None = field("properties", default=None)
    """Direction and quality of the position."""
