# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas_status import AdasStatus
    from .alarm import Alarm
    from .battery import Battery
    from .doors_state import DoorsState
    from .driving_behavior import DrivingBehavior
    from .energy import Energy
    from .engine import Engine
    from .environment import Environment
    from .ignition import Ignition
    from .kinetic import Kinetic
    from .legacy_energy import LegacyEnergy
    from .lighting_system import LightingSystem
    from .link import Link
    from .position import Position
    from .powertrain import Powertrain
    from .preconditioning import Preconditioning
    from .privacy import Privacy
    from .safety import Safety
    from .service_type import ServiceType
    from .vehicle_odometer import VehicleOdometer


class Status(Model):
    """Latest known values of a vehicle; each block has its own time stamp, and any block may be absent."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    links: StatusLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    ignition: Ignition | None = field("ignition", default=None, scope="data:telemetry")
    """Ignition."""
    last_position: Position | None = field("lastPosition", default=None, scope="data:position")
    """Last known position; only with the position scope and without privacy mode."""
    preconditioning: Preconditioning | None = field("preconditioning", default=None, scope="data:telemetry")
    """Heating or cooling of the cabin; some vehicles send only the old spelling `preconditionning`."""
    energies: Sequence[Energy] | None = field("energies", default=None, scope="data:telemetry")
    """Energy stores: one entry for fuel, one for electricity; electric cars may send an empty fuel entry. Some
    cars send only the older `energy`.
    """
    engines: Sequence[Engine] | None = field("engines", default=None, scope="data:telemetry")
    """Engines and motors."""
    powertrain: Powertrain | None = field("powertrain", default=None, scope="data:telemetry")
    """State of the drive."""
    doors_state: DoorsState | None = field("doorsState", default=None, scope="data:telemetry")
    """Locks and openings."""
    privacy: Privacy | None = field("privacy", default=None, scope="data:telemetry")
    """Privacy mode chosen in the car."""
    battery: Battery | None = field("battery", default=None, scope="data:telemetry")
    """Auxiliary 12 V battery."""
    service: ServiceType | None = field("service", default=None, scope="data:telemetry")
    """Older hint at the drive type."""
    safety: Safety | None = field("safety", default=None, scope="data:telemetry")
    """Seat belts and emergency call."""
    odometer: VehicleOdometer | None = field("odometer", default=None, scope="data:telemetry")
    """Distance driven since new."""
    kinetic: Kinetic | None = field("kinetic", default=None, scope="data:telemetry")
    """Speed, acceleration, moving or not."""
    environment: Environment | None = field("environment", default=None, scope="data:telemetry")
    """Light and air outside."""
    driving_behavior: DrivingBehavior | None = field("drivingBehavior", default=None, scope="data:telemetry")
    """Driving mode."""
    lighting_system: LightingSystem | None = field("lightingSystem", default=None, scope="data:telemetry")
    """Direction and fog lights."""
    alarm: Alarm | None = field("alarm", default=None, scope="data:telemetry")
    """Anti-theft alarm and its last break-in."""
    preconditionning: Preconditioning | None = field(
        "preconditionning", default=None, deprecated=True, scope="data:telemetry", twin_of="preconditioning"
    )
    """Old misspelling of `preconditioning`, still sent beside it or alone."""
    energy: Sequence[LegacyEnergy] | None = field(
        "energy", default=None, deprecated=True, scope="data:telemetry", twin_of="energies", twin_by="type"
    )
    """Older form of `energies`; sent as a list although declared as one object."""
    adas: AdasStatus | None = field("adas", default=None, scope="data:telemetry")
    """Driver assistance; not in the published document."""


class StatusLinks(Model, pointer="/components/schemas/Status/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read the status again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    vehicles: Link | None = field("vehicles", default=None, deprecated=True, twin_of="vehicle")
    """Older name of the link to the vehicle."""
