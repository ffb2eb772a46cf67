# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class TripStateEnum(OpenEnum):
    """How complete a trip is: Nominal is complete, the others name what lacks."""

    NOMINAL = "Nominal"
    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"
