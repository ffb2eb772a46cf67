# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .cause import Cause


class TripState(Model):
    """Whether a trip is over, and what data are lacking."""

    done: bool | None = field("done", default=None)
    """True if the trip is over."""
    faults: Sequence[TripStateFault] | None = field("faults", default=None)
    """Parts for which the vehicle sent no data, with the cause."""


class TripStateFault(Model, pointer="/components/schemas/TripState/properties/faults/items"):
    """A part of a trip for which the vehicle sent no data."""

    fault: TripStateFaultKind | None = field("fault", default=None)
    """Which part is lacking: the start, something in between, or the end."""
    cause: Cause | None = field("cause", default=None)
    """Why: privacy mode for positions, for everything, or no connection."""


class TripStateFaultKind(OpenEnum):
    """Which part is lacking: the start, something in between, or the end."""

    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"
