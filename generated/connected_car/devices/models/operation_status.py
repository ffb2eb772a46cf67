# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class OperationStatus(Model, pointer="/components/schemas/operationStatus"):
    """How far an operation is, and why."""

    status: OperationStatusKind | None = field("status", default=None, required=True)
    """Ready, started, in progress; or over: completed, failed, aborted."""
    reason: str | None = field("reason", default=None, required=True)
    """Explanation for people."""


class OperationStatusKind(OpenEnum):
    """Ready, started, in progress; or over: completed, failed, aborted."""

    READY = "ready"
    STARTED = "started"
    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    ABORTED = "aborted"
