# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteHorn(Model):
    """Horn order."""

    state: RemoteHornState | None = field("state", default=None, required=True)
    """Sound the horn or silence it."""


class RemoteHornState(OpenEnum):
    """Sound the horn or silence it."""

    ACTIVATED = "Activated"
    UNACTIVATED = "Unactivated"
