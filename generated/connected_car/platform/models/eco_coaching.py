# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .eco_coaching_segment import EcoCoachingSegment


class EcoCoaching(Model):
    """Score for economical driving."""

    total_score: float | None = field("totalScore", default=None, required=True)
    """Score of the whole trip; single scores run from 0 to 5."""
    segments: Sequence[EcoCoachingSegment] | None = field("segments", default=None)
    """Scores of stretches of the trip."""
