# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class ChargingSessionEnvironment(Model, pointer="/components/schemas/ChargingSession/properties/environment"):
    """Conditions during the session."""

    temperatures: Temperatures | None = field("temperatures", default=None)
    """Extremes of the outside temperature."""


class FinishReason(OpenEnum):
    """Why it ended."""

    DISCONNECTED = "Disconnected"
    FAILURE = "Failure"
    STOPPED = "Stopped"
    FINISHED = "Finished"


class Gain(Model, pointer="/components/schemas/ChargingSession/properties/gain"):
    """What the session brought."""

    level: int | None = field("level", default=None, unit="%")
    """Charge gained, in percent of the battery."""
    autonomy: int | None = field("autonomy", default=None, unit="km")
    """Range gained, km."""
    power: int | None = field("power", default=None, unit="Wh")
    """Energy gained, Wh."""


class Temperatures(Model, pointer="/components/schemas/ChargingSession/properties/environment/properties/temperatures"):
    """Extremes of the outside temperature."""

    max: float | None = field(
        "max",
        default=None,
        unit="°C",
        implausible=(
            {"says": "at most 60 °C", "above": 60},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Highest temperature, °C as every temperature of the document."""
    min: float | None = field(
        "min",
        default=None,
        unit="°C",
        implausible=(
            {"says": "at most 60 °C", "above": 60},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Lowest temperature, °C as every temperature of the document."""
