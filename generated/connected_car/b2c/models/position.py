# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .fix_status import FixStatus
    from .point import Point


class Position(Model):
    """Position of the vehicle as a GeoJSON feature, with quality and time."""

    type: str | None = field("type", default=None, required=True, const="Feature")
    """Always `Feature`."""
    geometry: Point | None = field("geometry", default=None, required=True)
    """Where: a point."""
    properties: PositionProperties | None = field("properties", default=None, required=True)
    """How the position was found, and when."""


class PositionProperties(Model, pointer="/components/schemas/Position/allOf/0/properties/properties"):
    """How the position was found, and when."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    heading: int | None = field("heading", default=None, minimum=0, maximum=360, unit="°", scope="data:position")
    """Course, degrees (0 to 360)."""
    signal_quality: int | None = field(
        "signalQuality", default=None, unit_unknown="no scale is published", scope="data:position"
    )
    """Quality of the satellite signal; scale not published, real replies say 9."""
    type: PositionType | None = field("type", default=None, scope="data:position")
    """`Acquire`: satellite fix; `Estimated`: derived without one."""
    fix_status: FixStatus | None = field("fixStatus", default=None, scope="data:position")
    """3D fixes height too, 2D only the horizontal place; given only with `Acquire`."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change, UTC; older replies have it in place of `createdAt`."""


class PositionType(OpenEnum, spellings={"Aquire": "Acquire"}):
    """`Acquire`: satellite fix; `Estimated`: derived without one."""

    ESTIMATED = "Estimated"
    ACQUIRE = "Acquire"
