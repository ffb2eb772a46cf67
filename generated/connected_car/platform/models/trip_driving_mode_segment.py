# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .driving_mode_enum import DrivingModeEnum


class TripDrivingModeSegment(Model, pointer="/components/schemas/TripDrinvingModeSegment"):
    """A stretch of a trip in one driving mode."""

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
    mode: DrivingModeEnum | None = field("mode", default=None, required=True)
    """Driving mode of the stretch."""
