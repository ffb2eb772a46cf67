# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class EnergyType(OpenEnum):
    """Kind of energy on board."""

    FUEL = "Fuel"
    ELECTRIC = "Electric"
