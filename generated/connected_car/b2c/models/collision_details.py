# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class CollisionDetails(Model):
    """One impact of a collision: where and how hard."""

    side: CollisionDetailsSide | None = field("side", default=None, required=True, scope="data:collision")
    """Side of the vehicle that was hit."""
    severity: CollisionDetailsSeverity | None = field("severity", default=None, scope="data:collision")
    """Minimal: nothing fired; Minor: belt pretensioners; Major: airbags as well."""


class CollisionDetailsSeverity(OpenEnum):
    """Minimal: nothing fired; Minor: belt pretensioners; Major: airbags as well."""

    MINIMAL = "Minimal"
    MINOR = "Minor"
    MAJOR = "Major"


class CollisionDetailsSide(OpenEnum):
    """Side of the vehicle that was hit."""

    FRONT = "Front"
    REAR = "Rear"
    LATERAL = "Lateral"
