# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class CallbackType(OpenEnum):
    """Purpose of a callback: remotes or monitors."""

    REMOTE = "Remote"
    MONITOR = "Monitor"
