# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TripStateEnum(OpenEnum):
    """Completeness of a trip record: nominal, or what is missing."""

    NOMINAL = "Nominal"
    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"
