# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Propulsion(OpenEnum):
    """Combustion, electric or both."""

    THERMAL = "Thermal"
    ELECTRIC = "Electric"
    HYBRID = "Hybrid"


class TripSegment(Model):
    """Share of a trip driven on one kind of propulsion."""

    propulsion: Propulsion | None = field("propulsion", default=None)
    """Combustion, electric or both."""
    percent: float | None = field("percent", default=None, unit="%")
    """Share of the trip, percent."""
    distance: float | None = field("distance", default=None, unit="km")
    """Distance of this share, km."""
