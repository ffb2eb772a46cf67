# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class CallbackStatus(OpenEnum):
    """Running: delivers; Paused: silent until resumed; Failed: delivery broke down."""

    RUNNING = "Running"
    PAUSED = "Paused"
    FAILED = "Failed"
