# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteDoorsState(Model):
    """Lock or unlock order."""

    state: RemoteDoorsStateKind | None = field("state", default=None, required=True)
    """Wanted state of the locks."""
    forced: bool | None = field("forced", default=None, deprecated=True)
    """Forces the locking; not all vehicles know it, and unlocking ignores it."""


class RemoteDoorsStateKind(OpenEnum):
    """Wanted state of the locks."""

    UNLOCKED = "Unlocked"
    LOCKED = "Locked"
