# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Speed(OpenEnum):
    """High or low; given only while they wipe."""

    HIGH = "High"
    LOW = "Low"


class WipingBladesState(Model):
    """Windscreen wipers."""

    active: bool | None = field("active", default=None, scope="data:telemetry")
    """Whether they wipe."""
    speed: Speed | None = field("speed", default=None, scope="data:telemetry")
    """High or low; given only while they wipe."""
