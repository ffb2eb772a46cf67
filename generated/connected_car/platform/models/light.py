# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Direction(OpenEnum):
    """Left or right."""

    LEFT = "Left"
    RIGHT = "Right"


class Light(Model, pointer="/components/schemas/Lights/items"):
    """One light: where it is, and whether it is lit."""

    direction: Direction | None = field("direction", default=None)
    """Left or right."""
    position: LightPosition | None = field("position", default=None)
    """Front or rear."""
    status: LightStatus | None = field("status", default=None)
    """Off or On, as text."""


class LightPosition(OpenEnum):
    """Front or rear."""

    FRONT = "Front"
    REAR = "Rear"


class LightStatus(OpenEnum):
    """Off or On, as text."""

    OFF = "Off"
    ON = "On"
