# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TelemetryExtensionType(OpenEnum):
    """Extra block that a measurement can carry."""

    LOCATION = "location"
    MAINTENANCE = "maintenance"
