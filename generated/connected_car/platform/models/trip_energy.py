# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .energy_sub_type import EnergySubType
    from .energy_type import EnergyType


class TripEnergy(Model):
    """Level and range of one energy store at one end of a trip."""

    type: EnergyType | None = field("type", default=None, required=True)
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None)
    """Finer kind of energy; expect values not listed here."""
    level: float | None = field("level", default=None, minimum=0, maximum=100, unit="%")
    """Fuel level or state of charge, percent (0 to 100) in steps of 0.1."""
    autonomy: int | None = field(
        "autonomy",
        default=None,
        minimum=0,
        unit="km",
        implausible=({"says": "a range at a level of 100 %", "value": 0, "beside": {"level": 100}},),
    )
    """Range left with this energy, km."""
