# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Direction(OpenEnum):
    """Left or right."""

    LEFT = "Left"
    RIGHT = "Right"


class Light(Model, pointer="/components/schemas/Lights/items"):
    """One lamp, by its corner of the vehicle."""

    direction: Direction | None = field("direction", default=None, scope="data:telemetry")
    """Left or right."""
    position: LightPosition | None = field("position", default=None, scope="data:telemetry")
    """Front or rear."""
    status: LightStatus | None = field("status", default=None, scope="data:telemetry")
    """Lit or not."""


class LightPosition(OpenEnum):
    """Front or rear."""

    FRONT = "Front"
    REAR = "Rear"


class LightStatus(OpenEnum):
    """Lit or not."""

    OFF = "Off"
    ON = "On"
