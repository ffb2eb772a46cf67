# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteWakeUp(Model):
    """Wake-up command; makes the vehicle report fresh data."""

    action: str | None = field("action", default=None, required=True, const="Wakeup")
    """Wakeup is the only action."""
