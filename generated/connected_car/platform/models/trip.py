# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .trip_energy import TripEnergy
    from .trip_location import TripLocation
    from .trip_state import TripState
    from .trip_statistics import TripStatistics


class Trip(Model):
    """A drive from start to stop, with its statistics."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """When the record last changed (UTC)."""
    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the record was made (UTC)."""
    links: TripLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the trip."""
    started_at: datetime | None = field("startedAt", default=None, required=True)
    """When the trip began (UTC)."""
    stopped_at: datetime | None = field("stoppedAt", default=None, required=True)
    """When the trip ended (UTC); missing while it runs."""
    start_mileage: float | None = field("startMileage", default=None, unit="km")
    """Odometer at the start of the trip, km by the data catalog."""
    start_energies: Sequence[TripEnergy] | None = field(
        "startEnergies", default=None, scope="data:trip,data:telemetry:vehicle:energies"
    )
    """Level and range of each energy store at the start."""
    end_energies: Sequence[TripEnergy] | None = field(
        "endEnergies",
        default=None,
        scope="data:trip,data:telemetry:vehicle:energies",
        implausible=(
            {
                "says": "other levels than at the start after more than 20 km",
                "same_as": "startEnergies",
                "by": "type",
                "of": "level",
                "beside": {"stats/distance/total": {"above": 20}},
            },
        ),
    )
    """Level and range of each energy store at the end."""
    stats: TripStatistics | None = field("stats", default=None)
    """Distance, duration, consumption and driving style."""
    state: TripState | None = field(
        "state",
        default=None,
        implausible=(
            {
                "says": "done true for a trip that has stopped",
                "beside": {"state/done": False, "stoppedAt": {"present": True}},
            },
        ),
    )
    """Whether the trip is over, and what data are lacking."""
    locations: TripLocation | None = field("locations", default=None, scope="data:trip,data:telemetry:vehicle:location")
    """Where it began and ended."""


class TripLinks(Model, pointer="/components/schemas/Trip/allOf/3/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None, required=True)
    """Address of this trip."""
    vehicle: Link | None = field("vehicle", default=None)
    """Address of the vehicle."""
    waypoints: Link | None = field("waypoints", default=None)
    """Address of the positions driven through."""
    alerts: Link | None = field("alerts", default=None)
    """Address of the warnings during the trip."""
