# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .preconditioning_program import PreconditioningProgram


class FailureCause(OpenEnum):
    """Why it did not run; only with status Failure."""

    DEFECT = "Defect"
    DOOR_OPENED = "DoorOpened"
    LOW_BATTERY = "LowBattery"
    LOW_FUEL_LEVEL = "LowFuelLevel"
    TOO_MANY_UNUSED_PROG = "TooManyUnusedProg"
    WINDOWS_ROOF_OPENED = "WindowsRoofOpened"
    HOOD_OPENED = "HoodOpened"
    NOT_PARKED = "NotParked"
    OTHER_FAILURES = "OtherFailures"


class PreconditioningBase(Model):
    """Climate preconditioning of the cabin."""

    air_conditioning: PreconditioningBaseAirConditioning | None = field("airConditioning", default=None)
    """Air conditioning before departure."""


class PreconditioningBaseAirConditioning(
    Model, pointer="/components/schemas/PreconditioningBase/properties/airConditioning"
):
    """Air conditioning before departure."""

    status: PreconditioningBaseStatus | None = field("status", default=None)
    """Whether it works, is done, or failed."""
    failure_cause: FailureCause | None = field(
        "failureCause", default=None, scope="data:telemetry:vehicle:preconditioning"
    )
    """Why it did not run; only with status Failure."""
    starting_cause: StartingCause | None = field("startingCause", default=None)
    """Started at once or by programme."""
    programs: Sequence[PreconditioningProgram] | None = field("programs", default=None)
    """Programmes stored in the vehicle."""


class PreconditioningBaseStatus(OpenEnum):
    """Whether it works, is done, or failed."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FINISHED = "Finished"
    FAILURE = "Failure"


class StartingCause(OpenEnum):
    """Started at once or by programme."""

    IMMEDIATE = "Immediate"
    SCHEDULED = "Scheduled"
