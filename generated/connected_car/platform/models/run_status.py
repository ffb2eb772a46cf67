# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class RunStatus(OpenEnum):
    """Running delivers, Paused rests, Failed cannot deliver any more."""

    RUNNING = "Running"
    PAUSED = "Paused"
    FAILED = "Failed"
