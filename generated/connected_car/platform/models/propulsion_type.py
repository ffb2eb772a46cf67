# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class PropulsionType(OpenEnum):
    """Source of the driving power."""

    THERMAL = "Thermal"
    ELECTRIC = "Electric"
    HYBRID = "Hybrid"
