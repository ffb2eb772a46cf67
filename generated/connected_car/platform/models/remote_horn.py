# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteHorn(Model):
    """Horn command; the capability of the vehicle tells which states it knows."""

    state: RemoteHornState | None = field("state", default=None, required=True)
    """Activated sounds it, Unactivated stops it."""


class RemoteHornState(OpenEnum):
    """Activated sounds it, Unactivated stops it."""

    ACTIVATED = "Activated"
    UNACTIVATED = "Unactivated"
