# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .point import Point
    from .position_properties import FixStatus, PositionPropertiesType
    from .trip_postion_properties import TripContext


class TripPosition(Model):
    """A position of a trip as a GeoJSON feature."""

    type: str | None = field("type", default=None, const="Feature")
    """Always Feature."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Coordinates of the place."""
    properties: TripPositionProperties | None = field("properties", default=None)
    """Time of measurement, and how far the trip had got."""


class TripPositionProperties(Model, pointer="/components/schemas/TripPosition/properties/properties"):
    """Time of measurement, and how far the trip had got."""

    heading: float | None = field("heading", default=None, minimum=0, maximum=360, unit="°")
    """Direction of travel, degrees (0 to 360)."""
    signal_quality: int | None = field("signalQuality", default=None, unit_unknown="no scale is published")
    """Quality of the satellite signal, a number whose scale is not published."""
    type: PositionPropertiesType | None = field("type", default=None)
    """Acquire is measured by satellite, Estimate is calculated."""
    fix_status: FixStatus | None = field("fixStatus", default=None)
    """3D includes the altitude, 2D does not; only when type is Acquire."""
    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    trip_context: TripContext | None = field("tripContext", default=None)
    """How far the trip had got here."""
