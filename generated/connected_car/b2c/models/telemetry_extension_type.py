# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TelemetryExtensionType(OpenEnum):
    """Extra block of a measurement: position or maintenance."""

    LOCATION = "location"
    MAINTENANCE = "maintenance"
