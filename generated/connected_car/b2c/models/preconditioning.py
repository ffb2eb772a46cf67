# End users (B2C): generated, do not edit.
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
    """Why preconditioning did not run; given with the status `Failure`."""

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
    """State and timer of the air conditioning."""


class PreconditioningAirConditioning(Model, pointer="/components/schemas/Preconditioning/properties/airConditioning"):
    """State and timer of the air conditioning."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, deprecated=True)
    """Last change, UTC; deprecated but still sent."""
    status: PreconditioningStatus | None = field("status", default=None, scope="data:telemetry")
    """Whether preconditioning runs, is off, has finished or failed."""
    starting_cause: StartingCause | None = field("startingCause", default=None)
    """Whether it was started at once or by the timer."""
    failure_cause: FailureCause | None = field("failureCause", default=None, scope="data:telemetry")
    """Why preconditioning did not run; given with the status `Failure`."""
    programs: Sequence[PreconditioningProgram] | None = field("programs", default=None)
    """Slots of the preconditioning timer, up to 4."""


class PreconditioningStatus(OpenEnum):
    """Whether preconditioning runs, is off, has finished or failed."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FINISHED = "Finished"
    FAILURE = "Failure"


class StartingCause(OpenEnum):
    """Whether it was started at once or by the timer."""

    IMMEDIATE = "Immediate"
    SCHEDULED = "Scheduled"
