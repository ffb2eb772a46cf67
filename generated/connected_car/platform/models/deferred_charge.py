# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay


class DeferredCharge(Model):
    """Start and end of charging."""

    start: DeferredChargeStart | None = field("start", default=None)
    """When to start: a time or at once, never both."""
    end: DeferredChargeEnd | None = field("end", default=None)
    """When to end."""


class DeferredChargeEnd(Model, pointer="/components/schemas/DeferredCharge/properties/end"):
    """When to end."""

    end_time: TimeOfDay | None = field("endTime", default=None)
    """Time of day as an ISO 8601 duration since midnight; needed unless chargeToFull is true."""
    charge_to_full: bool | None = field("chargeToFull", default=None, required=True)
    """True to charge until full; true when not given."""


class DeferredChargeStart(Model, pointer="/components/schemas/DeferredCharge/properties/start"):
    """When to start: a time or at once, never both."""

    start_time: TimeOfDay | None = field("startTime", default=None)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    immediate: bool | None = field("immediate", default=None)
    """True to start at once; false when not given."""
