# End users (B2C): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.enums import OpenEnum


class RemoteDoneEventStatus(OpenEnum):
    """Final outcome."""

    SUCCESS = "Success"
    ALREADY_DONE = "AlreadyDone"
    FAILED = "Failed"
