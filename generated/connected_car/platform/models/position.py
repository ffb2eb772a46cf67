# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .point import Point
    from .position_properties import FixStatus, PositionPropertiesType


class Position(Model):
    """A position with its time of measurement, as a GeoJSON feature."""

    type: str | None = field("type", default=None, const="Feature")
    """Always Feature."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Coordinates of the place."""
    properties: PositionPropertiesObject | None = field("properties", default=None)
    """Time of measurement of the position."""


class PositionPropertiesObject(Model, pointer="/components/schemas/Position/properties/properties"):
    """Time of measurement of the position."""

    heading: float | None = field("heading", default=None, minimum=0, maximum=360, unit="°")
    """Direction of travel, degrees (0 to 360)."""
    signal_quality: int | None = field("signalQuality", default=None, unit_unknown="no scale is published")
    """Quality of the satellite signal, a number whose scale is not published."""
    type: PositionPropertiesType | None = field("type", default=None)
    """Acquire is measured by satellite, Estimate is calculated."""
    fix_status: FixStatus | None = field("fixStatus", default=None, scope="data:telemetry:vehicle:location")
    """3D includes the altitude, 2D does not; only when type is Acquire."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
