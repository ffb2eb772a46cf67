# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class Motorization(OpenEnum):
    """Kind of drive: Thermic is combustion only, Hydrogen is fuel cell."""

    ELECTRIC = "Electric"
    HYBRID = "Hybrid"
    THERMIC = "Thermic"
    HYDROGEN = "Hydrogen"
