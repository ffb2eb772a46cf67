# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class LightDrive(Model, pointer="/components/schemas/TripEnv/properties/lightDrive"):
    """Share of day and night."""

    day: float | None = field("day", default=None, minimum=1, maximum=100, unit="%")
    """Share driven by day, percent (1 to 100)."""
    night: float | None = field("night", default=None, minimum=1, maximum=100, unit="%")
    """Share driven by night, percent (1 to 100)."""


class Temp(Model, pointer="/components/schemas/TripEnv/properties/temp"):
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
    """Highest temperature, °C."""
    min: float | None = field(
        "min",
        default=None,
        unit="°C",
        implausible=(
            {"says": "at most 60 °C", "above": 60},
            {"says": "at least -60 °C", "below": -60},
        ),
    )
    """Lowest temperature, °C."""


class TripEnv(Model):
    """Conditions during a trip."""

    light_drive: LightDrive | None = field("lightDrive", default=None)
    """Share of day and night."""
    temp: Temp | None = field("temp", default=None)
    """Extremes of the outside temperature."""
