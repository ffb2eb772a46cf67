# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Gearbox(Model, pointer="/components/schemas/Transmission/properties/gearbox"):
    """Modes and current gear."""

    mode: TransmissionMode | None = field("mode", default=None)
    """Which modes are on."""
    ratio: Ratio | None = field("ratio", default=None)
    """Gear engaged."""


class Ratio(OpenEnum):
    """Gear engaged."""

    RATIO1 = "Ratio1"
    RATIO2 = "Ratio2"
    RATIO3 = "Ratio3"
    RATIO4 = "Ratio4"
    RATIO5 = "Ratio5"
    RATIO6 = "Ratio6"
    RATIO7 = "Ratio7"
    RATIO8 = "Ratio8"
    NEUTRAL = "Neutral"
    REVERSE = "Reverse"


class Transmission(Model):
    """Gearbox."""

    gearbox: Gearbox | None = field("gearbox", default=None)
    """Modes and current gear."""


class TransmissionMode(Model, pointer="/components/schemas/Transmission/properties/gearbox/properties/mode"):
    """Which modes are on."""

    automatic: bool | None = field("automatic", default=None)
    """Whether it shifts by itself."""
    sport: bool | None = field("sport", default=None)
    """Whether the sport mode is on."""
    snow: bool | None = field("snow", default=None)
    """Whether the snow mode is on."""
    sequential: bool | None = field("sequential", default=None)
    """Whether the driver shifts step by step."""
    semi_manual: bool | None = field("semiManual", default=None)
    """Whether the semi-manual mode is on."""
