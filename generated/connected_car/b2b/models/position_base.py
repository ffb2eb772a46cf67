# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .fix_status import FixStatus
    from .point import Point


class PositionBase(Model):
    """Position of a vehicle as a GeoJSON feature, without a time of its own."""

    type: str | None = field("type", default=None, required=True, const="Feature")
    """Always `Feature`."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Where: a point."""
    properties: PositionBaseProperties | None = field("properties", default=None, required=True)
    """How the position was found."""


class PositionBaseProperties(Model, pointer="/components/schemas/PositionBase/allOf/0/properties/properties"):
    """How the position was found."""

    vin: str | None = field("vin", default=None)
    """Which vehicle; set when the reply covers a whole fleet."""
    heading: int | None = field("heading", default=None, minimum=0, maximum=360, unit="°")
    """Course, degrees (0 to 360)."""
    signal_quality: int | None = field("signalQuality", default=None, unit_unknown="no scale is published")
    """Quality of the satellite signal; scale not published."""
    type: PositionBaseType | None = field("type", default=None)
    """`Acquire`: satellite fix; `Estimated`: derived without one."""
    fix_status: FixStatus | None = field("fixStatus", default=None)
    """3D fixes height too, 2D only the horizontal place; given only with `Acquire`."""


class PositionBaseType(OpenEnum, spellings={"Aquire": "Acquire"}):
    """`Acquire`: satellite fix; `Estimated`: derived without one."""

    ESTIMATED = "Estimated"
    ACQUIRE = "Acquire"
