# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class EnergySubType(OpenEnum):
    """Finer kind of energy; expect values not listed here, and fall back on the type."""

    FOSSIL_ENERGY = "FossilEnergy"
    ELECTRIC_ENERGY = "ElectricEnergy"
    HYDROGEN = "Hydrogen"
