# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class EnergySubType(OpenEnum):
    """Finer kind of energy: fossil, electric or hydrogen; new values may come."""

    FOSSIL_ENERGY = "FossilEnergy"
    ELECTRIC_ENERGY = "ElectricEnergy"
    HYDROGEN = "Hydrogen"
