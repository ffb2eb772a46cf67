# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas import Adas
    from .alarm import Alarm
    from .battery import Battery
    from .doors_state import DoorsState
    from .driving_behavior import DrivingBehavior
    from .energy import Energy
    from .engine import Engine
    from .environment import Environment
    from .extension import Extension
    from .ignition import Ignition
    from .kinetic import Kinetic
    from .lighting_system import LightingSystem
    from .link import Link
    from .position import Position
    from .powertrain import Powertrain
    from .preconditioning import Preconditioning
    from .privacy import Privacy
    from .safety import Safety
    from .service_type import ServiceType
    from .stolen_obj import StolenObj
    from .transmission import Transmission
    from .vehicle_odometer import VehicleOdometer
    from .wiping_blades_state import WipingBladesState


class Status(Model):
    """Latest known values of a vehicle; each block has its own time stamp, and any block may be absent."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    links: StatusLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    vin: str | None = field("vin", default=None, required=True)
    """Which vehicle; set when the reply covers a whole fleet."""
    ignition: Ignition | None = field("ignition", default=None)
    """Ignition."""
    last_position: Position | None = field("lastPosition", default=None)
    """Last known position; absent in privacy mode."""
    preconditioning: Preconditioning | None = field("preconditioning", default=None)
    """Heating or cooling of the cabin."""
    energies: Sequence[Energy] | None = field("energies", default=None)
    """Energy stores: one entry for fuel, one for electricity."""
    engines: Sequence[Engine] | None = field("engines", default=None)
    """Engines and motors."""
    transmission: Transmission | None = field("transmission", default=None)
    """Gearbox."""
    powertrain: Powertrain | None = field("powertrain", default=None)
    """State of the drive."""
    adas: Adas | None = field("adas", default=None)
    """Driver assistance."""
    doors_state: DoorsState | None = field("doorsState", default=None)
    """Locks and openings."""
    privacy: Privacy | None = field("privacy", default=None)
    """Privacy mode chosen in the car."""
    battery: Battery | None = field("battery", default=None)
    """Auxiliary 12 V battery."""
    service: ServiceType | None = field("service", default=None)
    """Older hint at the drive type."""
    safety: Safety | None = field("safety", default=None)
    """Seat belts and emergency call."""
    odometer: VehicleOdometer | None = field("odometer", default=None)
    """Distance driven since new."""
    kinetic: Kinetic | None = field("kinetic", default=None)
    """Speed, acceleration, moving or not."""
    environment: Environment | None = field("environment", default=None)
    """Light and air outside."""
    driving_behavior: DrivingBehavior | None = field("drivingBehavior", default=None)
    """Driving mode."""
    wiping_blades: WipingBladesState | None = field("wipingBlades", default=None)
    """Windscreen wipers."""
    lighting_system: LightingSystem | None = field("lightingSystem", default=None)
    """Direction and fog lights."""
    alarm: Alarm | None = field("alarm", default=None)
    """Anti-theft alarm and its last break-in."""
    stolen: StolenObj | None = field("stolen", default=None)
    """Theft report, if any."""
    embedded: StatusEmbedded | None = field("_embedded", default=None)
    """Envelope of the extra blocks."""


class StatusEmbedded(Model, pointer="/components/schemas/Status/allOf/2/properties/_embedded"):
    """Envelope of the extra blocks."""

    extension: Extension | None = field("extension", default=None)
    """Extra data sets."""


class StatusLinks(Model, pointer="/components/schemas/Status/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read the status again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    fleet: Link | None = field("fleet", default=None)
    """Where to read the fleet it belongs to."""
