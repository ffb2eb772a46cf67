# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TripStatsKineticEnum(OpenEnum):
    """Hard manoeuvres that trip statistics count."""

    HARD_ACCELERATION = "HardAcceleration"
    HARD_BRAKING = "HardBraking"
    HARD_CORNERING = "HardCornering"
