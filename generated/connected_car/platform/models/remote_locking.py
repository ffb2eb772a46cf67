# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteLocking(Model):
    """Door lock command."""

    state: RemoteLockingState | None = field("state", default=None, required=True)
    """Locked or Unlocked."""


class RemoteLockingState(OpenEnum):
    """Locked or Unlocked."""

    UNLOCKED = "Unlocked"
    LOCKED = "Locked"
