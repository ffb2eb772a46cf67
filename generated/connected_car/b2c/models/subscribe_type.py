# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class SubscribeType(OpenEnum):
    """Purpose that a callback may serve."""

    MONITOR = "Monitor"
    REMOTE = "Remote"
