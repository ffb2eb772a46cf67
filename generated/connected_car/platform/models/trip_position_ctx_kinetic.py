# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TripPositionCtxKinetic(OpenEnum):
    """Hard manoeuvres that a position of a trip can be marked with."""

    HARD_BRAKING = "HardBraking"
    HARD_ACCELERATION = "HardAcceleration"
    HARD_CORNERING = "HardCornering"
