# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PowertrainBase(Model):
    """State of the drive."""

    status: PowertrainBaseStatus | None = field("status", default=None, scope="data:telemetry")
    """Whether the drive is off, starting, running or stopping."""


class PowertrainBaseStatus(OpenEnum):
    """Whether the drive is off, starting, running or stopping."""

    NOT_RUNNING = "NotRunning"
    STARTING = "Starting"
    RUNNING = "Running"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
