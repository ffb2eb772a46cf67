# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class LightingBase(Model):
    """Older form of the lights; replaced by the lighting system."""

    turn: Sequence[Turn] | None = field("turn", default=None)
    """Direction indicators that are meant."""
    light: Sequence[LightingBaseLight] | None = field("light", default=None)
    """Front or rear lights that are meant."""
    status: Sequence[LightingBaseStatus] | None = field("status", default=None)
    """On or off."""


class LightingBaseLight(OpenEnum):
    """End of the vehicle that a light is at."""

    FRONT = "Front"
    REAR = "Rear"


class LightingBaseStatus(OpenEnum):
    """Lit or not."""

    ON = "On"
    OFF = "Off"


class Turn(OpenEnum):
    """Side of a direction indicator."""

    LEFT = "Left"
    RIGHT = "Right"
