# End users (B2C): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.enums import OpenEnum


class RemoteEventType(OpenEnum):
    """Whether a command is on its way or over."""

    PENDING = "Pending"
    DONE = "Done"
