# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Gearbox(Model, pointer="/components/schemas/TransmissionBase/properties/gearbox"):
    """Mode and gear."""

    mode: TransmissionBaseMode | None = field("mode", default=None)
    """Modes switched on; several can hold at once."""
    ratio: Ratio | None = field("ratio", default=None, scope="data:telemetry:vehicle:transmission")
    """Gear engaged: 1 to 8, neutral or reverse."""


class Ratio(OpenEnum):
    """Gear engaged: 1 to 8, neutral or reverse."""

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


class TransmissionBase(Model):
    """Gearbox of the vehicle."""

    gearbox: Gearbox | None = field("gearbox", default=None)
    """Mode and gear."""


class TransmissionBaseMode(Model, pointer="/components/schemas/TransmissionBase/properties/gearbox/properties/mode"):
    """Modes switched on; several can hold at once."""

    automatic: bool | None = field("automatic", default=None)
    """True in automatic mode."""
    sport: bool | None = field("sport", default=None)
    """True in sport mode."""
    snow: bool | None = field("snow", default=None)
    """True in snow mode."""
    sequential: bool | None = field("sequential", default=None)
    """True in sequential mode."""
    semi_manual: bool | None = field("semiManual", default=None)
    """True in semi-manual mode."""
