# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .belt_status import BeltStatus


class AutoECallTriggering(OpenEnum):
    """Whether a crash that calls for help was detected; ShockDetectionUnabled means the sensor is off."""

    NOT_DETECTED = "NotDetected"
    DETECTED = "Detected"
    SHOCK_DETECTION_UNABLED = "ShockDetectionUnabled"


class SafetyBase(Model):
    """Seat belts and automatic emergency call."""

    belt_status: Sequence[BeltStatus] | None = field("beltStatus", default=None)
    """Belts, one entry for each watched seat."""
    auto_e_call_triggering: AutoECallTriggering | None = field("autoECallTriggering", default=None)
    """Whether a crash that calls for help was detected; ShockDetectionUnabled means the sensor is off."""
