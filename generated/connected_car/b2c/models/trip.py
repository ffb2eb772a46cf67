# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .energy_consumption import EnergyConsumption
    from .link import Link
    from .lite_energy import LiteEnergy
    from .position import Position
    from .trip_segment import TripSegment


class Cause(OpenEnum):
    """Why data are missing: a privacy mode, or no connection."""

    GEO_PRIVACY = "GeoPrivacy"
    FULL_PRIVACY = "FullPrivacy"
    CONNECTION = "Connection"


class Trip(Model):
    """One drive, finished or under way."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the record was made, UTC."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of the record, UTC."""
    links: TripLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the trip."""
    started_at: datetime | None = field("startedAt", default=None, scope="data:trip")
    """When the trip began, UTC."""
    stopped_at: datetime | None = field("stoppedAt", default=None, scope="data:trip")
    """When the trip ended, UTC."""
    start_position: Position | None = field("startPosition", default=None, scope="data:trip,data:position")
    """Where the trip began; only with the position scope."""
    stop_position: Position | None = field("stopPosition", default=None, scope="data:trip,data:position")
    """Where the trip ended; only with the position scope."""
    duration: int | None = field("duration", default=None, unit="s", scope="data:trip")
    """Length of the trip, whole seconds."""
    distance: float | None = field("distance", default=None, minimum=0.0, unit="km", scope="data:trip")
    """Distance driven, km, 0 or more."""
    start_mileage: float | None = field("startMileage", default=None, unit="km", scope="data:trip")
    """Odometer at the start, km."""
    start_energies: Sequence[LiteEnergy] | None = field("startEnergies", default=None, scope="data:trip")
    """Level and range of each energy store at the start."""
    end_energies: Sequence[LiteEnergy] | None = field(
        "endEnergies",
        default=None,
        scope="data:trip",
        implausible=(
            {
                "says": "other levels than at the start after more than 20 km",
                "same_as": "startEnergies",
                "by": "type",
                "of": "level",
                "beside": {"distance": {"above": 20}},
            },
        ),
    )
    """Level and range of each energy store at the end."""
    energy_consumptions: Sequence[EnergyConsumption] | None = field(
        "energyConsumptions", default=None, scope="data:trip"
    )
    """Energy used, one entry for each kind; may be an empty list."""
    kinetic: TripKinetic | None = field("kinetic", default=None)
    """Average and highest speed."""
    segments: Sequence[TripSegment] | None = field("segments", default=None, scope="data:trip")
    """Shares of the trip driven on each kind of propulsion."""
    done: bool | None = field(
        "done",
        default=None,
        scope="data:trip",
        implausible=(
            {"says": "true for a trip that has stopped", "value": False, "beside": {"stoppedAt": {"present": True}}},
        ),
    )
    """Whether the trip has ended."""
    faults: Sequence[TripFault] | None = field("faults", default=None)
    """Gaps in the record of this trip, with their cause."""


class TripFault(Model, pointer="/components/schemas/Trip/allOf/2/properties/faults/items"):
    """A gap in the record of a trip."""

    fault: TripFaultKind | None = field("fault", default=None, scope="data:trip")
    """What is missing: the start, data in between, or the end."""
    cause: Cause | None = field("cause", default=None, scope="data:trip")
    """Why data are missing: a privacy mode, or no connection."""


class TripFaultKind(OpenEnum):
    """What is missing: the start, data in between, or the end."""

    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"


class TripKinetic(Model, pointer="/components/schemas/Trip/allOf/2/properties/kinetic"):
    """Average and highest speed."""

    avg_speed: float | None = field("avgSpeed", default=None, unit="m/s", scope="data:trip")
    """Average speed, m/s; no unit is published, one real trip of 18 km in 2608 s says 6.9."""
    max_speed: float | None = field("maxSpeed", default=None, unit="km/h", scope="data:trip")
    """Highest speed, km/h and not m/s like `avgSpeed`; no unit is published, and 0 was seen on a real trip."""


class TripLinks(Model, pointer="/components/schemas/Trip/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this trip again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    waypoints: Link | None = field("waypoints", default=None, deprecated=True, twin_of="wayPoints")
    """Where to read the path; replies write `wayPoints`."""
    alerts: Link | None = field("alerts", default=None)
    """Where to read the alerts of this trip."""
    collisions: Link | None = field("collisions", default=None)
    """Where to read the collisions of this trip."""
    way_points: Link | None = field("wayPoints", default=None)
    """Where to read the path of this trip."""
