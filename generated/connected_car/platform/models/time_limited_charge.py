# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay


class StopChargeStatus(OpenEnum):
    """State of the delayed stop."""

    DEACTIVATED = "Deactivated"
    ACTIVATED = "Activated"
    SUCCESSFUL = "Successful"
    STOP_CHARGE_FAILED = "StopChargeFailed"
    CHARGE_END_TIME_SCHEDULE_FAILED = "ChargeEndTimeScheduleFailed"


class TimeLimitedCharge(Model):
    """One start and stop of charging."""

    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    enabled: bool | None = field("enabled", default=None)
    """True if the programme is in force."""
    stop: TimeOfDay | None = field("stop", default=None)
    """Time of day to stop, as an ISO 8601 duration since midnight."""
    stop_charge_status: StopChargeStatus | None = field("stopChargeStatus", default=None)
    """State of the delayed stop."""
