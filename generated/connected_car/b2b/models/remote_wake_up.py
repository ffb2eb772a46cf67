# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteWakeUp(Model):
    """Wake-up order."""

    action: str | None = field("action", default=None, const="WakeUp")
    """Always `WakeUp`."""
