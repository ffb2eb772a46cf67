# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class EnergyType(OpenEnum):
    """Kind of energy."""

    FUEL = "Fuel"
    ELECTRIC = "Electric"
