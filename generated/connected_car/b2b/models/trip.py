# Fleets (B2B): generated, do not edit.
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
    """One drive of a vehicle."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    links: TripLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    id: str | None = field("id", default=None, required=True)
    """Identifier of the trip."""
    vin: str | None = field("vin", default=None, required=True)
    """Which vehicle; set when the reply covers a whole fleet."""
    started_at: datetime | None = field("startedAt", default=None)
    """When the trip began, UTC."""
    stopped_at: datetime | None = field("stoppedAt", default=None)
    """When the trip ended, UTC."""
    start_position: Position | None = field("startPosition", default=None)
    """Where the trip began."""
    stop_position: Position | None = field("stopPosition", default=None)
    """Where the trip ended."""
    duration: int | None = field("duration", default=None, unit="s")
    """Length of the trip, whole seconds."""
    distance: float | None = field("distance", default=None, unit="km")
    """Distance driven, km, 0 or more."""
    start_mileage: float | None = field("startMileage", default=None, unit="km")
    """Odometer at the start, km."""
    start_energies: Sequence[LiteEnergy] | None = field("startEnergies", default=None)
    """Level and range of each energy store at the start."""
    end_energies: Sequence[LiteEnergy] | None = field(
        "endEnergies",
        default=None,
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
    energy_consumptions: Sequence[EnergyConsumption] | None = field("energyConsumptions", default=None)
    """Energy used, one entry for each kind; may be an empty list."""
    kinetic: TripKinetic | None = field("kinetic", default=None)
    """Average and highest speed."""
    segments: Sequence[TripSegment] | None = field("segments", default=None)
    """Shares of the trip driven on each kind of propulsion."""
    done: bool | None = field(
        "done",
        default=None,
        implausible=(
            {"says": "true for a trip that has stopped", "value": False, "beside": {"stoppedAt": {"present": True}}},
        ),
    )
    """Whether the trip has ended."""
    faults: Sequence[TripFault] | None = field("faults", default=None)
    """Gaps in the record of this trip, with their cause."""


class TripFault(Model, pointer="/components/schemas/Trip/allOf/2/properties/faults/items"):
    """A gap in the record of a trip, with its cause."""

    fault: TripFaultKind | None = field("fault", default=None)
    """What is missing: the start, data in between, or the end."""
    cause: Cause | None = field("cause", default=None)
    """Why data are missing: a privacy mode, or no connection."""


class TripFaultKind(OpenEnum):
    """What is missing: the start, data in between, or the end."""

    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"


class TripKinetic(Model, pointer="/components/schemas/Trip/allOf/2/properties/kinetic"):
    """Average and highest speed."""

    avg_speed: float | None = field("avgSpeed", default=None, unit="m/s")
    """Average speed, m/s; no unit is published, the B2C API sends this member in m/s."""
    max_speed: float | None = field("maxSpeed", default=None, unit="km/h")
    """Highest speed, km/h and not m/s like `avgSpeed`; no unit is published, the B2C API sends it in km/h."""


class TripLinks(Model, pointer="/components/schemas/Trip/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this trip again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    waypoints: Link | None = field("waypoints", default=None)
    """Where to read the path."""
    alerts: Link | None = field("alerts", default=None)
    """Where to read the alerts of this trip."""
    collisions: Link | None = field("collisions", default=None)
    """Where to read the collisions of this trip."""
