# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class FixStatus(OpenEnum):
    """3D includes the altitude, 2D does not; only when type is Acquire."""

    TWO_D = "2D"
    THREE_D = "3D"


class PositionProperties(Model):
    """Direction and quality of a position."""

    heading: float | None = field("heading", default=None, minimum=0, maximum=360, unit="°")
    """Direction of travel, degrees (0 to 360)."""
    signal_quality: int | None = field("signalQuality", default=None, unit_unknown="no scale is published")
    """Quality of the satellite signal, a number whose scale is not published."""
    type: PositionPropertiesType | None = field("type", default=None)
    """Acquire is measured by satellite, Estimate is calculated."""
    fix_status: FixStatus | None = field("fixStatus", default=None, scope="data:telemetry:vehicle:location")
    """3D includes the altitude, 2D does not; only when type is Acquire."""


class PositionPropertiesType(OpenEnum):
    """Acquire is measured by satellite, Estimate is calculated."""

    ESTIMATE = "Estimate"
    ACQUIRE = "Acquire"
