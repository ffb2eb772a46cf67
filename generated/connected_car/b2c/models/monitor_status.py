# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class MonitorStatus(OpenEnum):
    """Running: watches; Paused: silent until resumed; Failed: out of order."""

    RUNNING = "Running"
    PAUSED = "Paused"
    FAILED = "Failed"
