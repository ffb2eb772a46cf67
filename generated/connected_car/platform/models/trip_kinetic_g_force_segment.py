# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class TripKineticGForceSegment(Model):
    """A stretch of a hard manoeuvre."""

    offset: int | None = field("offset", default=None, minimum=0, unit="s")
    """Seconds from the start of the trip."""
    duration: int | None = field(
        "duration",
        default=None,
        unit_unknown="no unit is published; the offset beside it is in seconds",
        exclusive_minimum=0,
    )
    """Length; seconds, as for the offset, though the document does not say so."""
    acceleration: float | None = field("acceleration", default=None, unit="m/s²")
    """Acceleration, m/s² as every acceleration of the document; negative when braking."""
