# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .belt_status import BeltStatus
    from .safety_base import AutoECallTriggering


class Safety(Model):
    """Seat belts and emergency call with their time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    belt_status: Sequence[BeltStatus] | None = field("beltStatus", default=None)
    """Belts, one entry for each watched seat."""
    auto_e_call_triggering: AutoECallTriggering | None = field("autoECallTriggering", default=None)
    """Whether a crash that calls for help was detected; ShockDetectionUnabled means the sensor is off."""
