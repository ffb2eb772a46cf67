# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .basic_program import BasicProgramOccurrence


class RemoteCharging(Model):
    """Charging order; preferences can't go together with the timer or an immediate order."""

    next_delayed_time: TimeOfDay | datetime | None = field("nextDelayedTime", default=None, deprecated=True)
    """Time of day at which the next charge begins; replaced by `schedule`."""
    schedule: RemoteChargingSchedule | None = field("schedule", default=None)
    """Timer: either slots or a single delayed start."""
    immediate: bool | None = field("immediate", default=None)
    """`True` starts charging now, `False` stops the charge under way; the timer stays as it is."""
    preferences: RemoteChargingPreferences | None = field("preferences", default=None)
    """How to charge from now on."""


class RemoteChargingLevel(OpenEnum):
    """Power level, 1 to 5."""

    LEVEL1 = "Level1"
    LEVEL2 = "Level2"
    LEVEL3 = "Level3"
    LEVEL4 = "Level4"
    LEVEL5 = "Level5"


class RemoteChargingPreferences(Model, pointer="/components/schemas/RemoteCharging/properties/preferences"):
    """How to charge from now on."""

    level: RemoteChargingLevel | None = field("level", default=None)
    """Power level, 1 to 5."""
    type: RemoteChargingType | None = field("type", default=None)
    """Full charge, or partial to spare the battery."""


class RemoteChargingProgram(
    Model, pointer="/components/schemas/RemoteCharging/properties/schedule/properties/programs/items"
):
    """One slot of the charging timer to set."""

    start: TimeOfDay | None = field("start", default=None, required=True)
    """Time of day as ISO 8601 duration after midnight: `PT14H30M` is half past two in the afternoon."""
    occurrence: BasicProgramOccurrence | None = field("occurence", default=None, nullable=True)
    """On which days; the wire spells this name with one `r`."""
    enabled: bool | None = field("enabled", default=None)
    """Whether this slot is in use."""
    end: TimeOfDay | None = field("end", default=None)
    """End as ISO 8601 duration after midnight, such as `PT6H`."""


class RemoteChargingSchedule(Model, pointer="/components/schemas/RemoteCharging/properties/schedule"):
    """Timer: either slots or a single delayed start."""

    next_delayed_time: TimeOfDay | datetime | None = field("nextDelayedTime", default=None)
    """Time of day at which the next charge begins, as replies write it; an RFC 3339 time stamp, as the text
    has it, is sent as it is.
    """
    programs: Sequence[RemoteChargingProgram] | None = field("programs", default=None)
    """Timer slots; capabilities tell how many the vehicle has."""


class RemoteChargingType(OpenEnum):
    """Full charge, or partial to spare the battery."""

    PARTIAL = "Partial"
    FULL = "Full"
