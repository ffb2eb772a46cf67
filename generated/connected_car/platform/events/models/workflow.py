# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class PasswordStatus(OpenEnum):
    """Whether the pairing password was made or passed on; the wire spells it with two `d`."""

    GENERATED = "Generated"
    SHARED = "Shared"


class VehicleState(OpenEnum):
    """Whether the vehicle is paired, prepared for it, or neither."""

    UNPAIRED = "Unpaired"
    PREPROVISIONED = "Preprovisioned"
    PAIRED = "Paired"


class Workflow(Model):
    """How far the pairing of a digital key is."""

    vehicle_state: VehicleState | None = field("vehicleState", default=None)
    """Whether the vehicle is paired, prepared for it, or neither."""
    password_status: PasswordStatus | None = field("passworddStatus", default=None)
    """Whether the pairing password was made or passed on; the wire spells it with two `d`."""
    workflow_state: WorkflowState | None = field("workflowState", default=None)
    """Whether pairing goes on, is complete or is blocked."""
    certificate_status: str | None = field("certificateStatus", default=None, const="Installed")
    """`Installed` once the certificate is in place."""


class WorkflowState(OpenEnum):
    """Whether pairing goes on, is complete or is blocked."""

    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    BLOCKED = "Blocked"
