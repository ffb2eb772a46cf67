# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .point import Point


class GeoPosition(Model):
    """Position as a GeoJSON feature (RFC 7946)."""

    type: str | None = field("type", default=None, const="Feature")
    """Always `Feature`."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Where: a point."""
