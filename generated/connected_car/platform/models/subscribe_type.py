# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class SubscribeType(OpenEnum):
    """What a channel carries: events of monitors or of remotes."""

    MONITOR = "Monitor"
    REMOTE = "Remote"
