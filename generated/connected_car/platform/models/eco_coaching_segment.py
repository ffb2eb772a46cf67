# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class EcoCoachingSegment(Model, pointer="/components/schemas/EcoCoachingSegement"):
    """Scores of a stretch of a trip."""

    offset: int | None = field("offset", default=None, required=True, minimum=0, unit="s")
    """Seconds from the start of the trip."""
    duration: int | None = field(
        "duration",
        default=None,
        required=True,
        unit_unknown="no unit is published; the offset beside it is in seconds",
        exclusive_minimum=0,
    )
    """Length; seconds, as for the offset, though the document does not say so."""
    acceleration: float | None = field("acceleration", default=None, required=True, minimum=0, maximum=5)
    """Score for accelerating, 0 to 5."""
    deceleration: float | None = field("deceleration", default=None, minimum=0, maximum=5)
    """Score for braking, 0 to 5."""
    speed: float | None = field("speed", default=None, minimum=0, maximum=5)
    """Score for speed, 0 to 5."""
    score: float | None = field("score", default=None, minimum=0, maximum=5)
    """Score of the stretch, 0 to 5."""
