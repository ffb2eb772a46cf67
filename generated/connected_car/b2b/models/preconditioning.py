# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .preconditioning_program import PreconditioningProgram


class FailureCause(OpenEnum):
    """Why it did not run; given only with the status `Failure`."""

    DEFECT = "Defect"
    DOOR_OPENED = "DoorOpened"
    LOW_BATTERY = "LowBattery"
    LOW_FUEL_LEVEL = "LowFuelLevel"
    TOO_MANY_UNUSED_PROG = "TooManyUnusedProg"
    WINDOWS_ROOF_OPENED = "WindowsRoofOpened"
    HOOD_OPENED = "HoodOpened"
    NOT_PARKED = "NotParked"
    OTHER_FAILURES = "OtherFailures"


class Preconditioning(Model):
    """Heating or cooling of the cabin ahead of a drive."""

    air_conditioning: PreconditioningAirConditioning | None = field("airConditioning", default=None)
    """Air conditioning, with the time of that knowledge."""


class PreconditioningAirConditioning(
    Model, pointer="/components/schemas/Preconditioning/allOf/0/properties/airConditioning"
):
    """Air conditioning, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    status: PreconditioningStatus | None = field("status", default=None)
    """Whether it is on, off, done or failed."""
    starting_cause: StartingCause | None = field("startingCause", default=None)
    """Whether it was started at once or by timer."""
    failure_cause: FailureCause | None = field("failureCause", default=None)
    """Why it did not run; given only with the status `Failure`."""
    programs: Sequence[PreconditioningProgram] | None = field("programs", default=None, min_items=1, max_items=4)
    """Timer slots, 1 to 4."""


class PreconditioningStatus(OpenEnum):
    """Whether it is on, off, done or failed."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FINISHED = "Finished"
    FAILURE = "Failure"


class StartingCause(OpenEnum):
    """Whether it was started at once or by timer."""

    IMMEDIATE = "Immediate"
    SCHEDULED = "Scheduled"
