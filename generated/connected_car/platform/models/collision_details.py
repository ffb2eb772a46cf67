# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class CollisionDetails(Model):
    """One side of the vehicle that was hit."""

    side: CollisionDetailsSide | None = field("side", default=None, required=True)
    """Which side was hit."""
    severity: CollisionDetailsSeverity | None = field("severity", default=None)
    """Minimal: nothing fired. Minor: belt pretensioners fired. Major: pretensioners and airbags fired."""


class CollisionDetailsSeverity(OpenEnum):
    """Minimal: nothing fired. Minor: belt pretensioners fired. Major: pretensioners and airbags fired."""

    MINIMAL = "Minimal"
    MINOR = "Minor"
    MAJOR = "Major"


class CollisionDetailsSide(OpenEnum):
    """Which side was hit."""

    FRONT = "Front"
    REAR = "Rear"
    LATERAL = "Lateral"
    LEFT = "Left"
    RIGHT = "Right"
