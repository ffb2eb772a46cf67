# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class WipingBladesStateBase(Model):
    """Windscreen wipers: at work or not, and how fast."""

    active: bool | None = field("active", default=None, required=True)
    """True while they wipe."""
    speed: WipingBladesStateBaseSpeed | None = field("speed", default=None)
    """Wiping speed; only while active."""


class WipingBladesStateBaseSpeed(OpenEnum):
    """Wiping speed; only while active."""

    HIGH = "High"
    LOW = "Low"
