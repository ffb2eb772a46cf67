# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class ChannelType(OpenEnum):
    """What a channel carries: events of remotes or of monitors."""

    REMOTE = "Remote"
    MONITOR = "Monitor"
