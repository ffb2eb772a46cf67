# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas import Adas
    from .aggregated_alert_details import AggregatedAlertDetails
    from .alarm import Alarm
    from .battery import Battery
    from .braking_system import BrakingSystem
    from .doors_state import DoorsState
    from .driving_behavior import DrivingBehavior
    from .energy import Energy
    from .engine import Engine
    from .environment import Environment
    from .ignition import Ignition
    from .kinetic import Kinetic
    from .lighting_system import LightingSystem
    from .link import Link
    from .maintenance import Maintenance
    from .position import Position
    from .power_train import PowerTrain
    from .preconditioning import Preconditioning
    from .privacy import Privacy
    from .propulsion import Propulsion
    from .safety import Safety
    from .stolen_obj import StolenObj
    from .transmission import Transmission
    from .tyre_state import TyreState
    from .vehicle_odometer import VehicleOdometer
    from .wiping_blades_state import WipingBladesState


class AggregatedTelemetries(Model):
    """Newest known state of a vehicle; every block carries its own time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """When the record last changed (UTC)."""
    links: AggregatedTelemetriesLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    vehicle: AggregatedTelemetriesVehicle | None = field("vehicle", default=None, scope="data:telemetry:vehicle")
    """Blocks measured on the vehicle; a block without data is left out."""
    privacy: Privacy | None = field("privacy", default=None, scope="data:telemetry:privacy")
    """Privacy mode chosen in the car."""
    environment: Environment | None = field("environment", default=None, scope="data:telemetry:environment")
    """Light and air outside."""


class AggregatedTelemetriesLinks(Model, pointer="/components/schemas/AggregatedTelemetries/allOf/2/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None, required=True)
    """Address of this state."""
    vehicle: Link | None = field("vehicle", default=None)
    """Address of the vehicle."""


class AggregatedTelemetriesVehicle(
    Model, pointer="/components/schemas/AggregatedTelemetries/allOf/2/properties/vehicle"
):
    """Blocks measured on the vehicle; a block without data is left out."""

    ignition: Ignition | None = field("ignition", default=None, scope="data:telemetry:vehicle:ignition")
    """Whether the ignition is on."""
    location: Position | None = field("location", default=None, scope="data:telemetry:vehicle:location")
    """Newest known position."""
    preconditioning: Preconditioning | None = field(
        "preconditioning", default=None, scope="data:telemetry:vehicle:preconditioning"
    )
    """Climate preconditioning before departure."""
    tyre_state: Sequence[TyreState] | None = field("tyreState", default=None, scope="data:telemetry:vehicle:tyreState")
    """Pressure and state of each tyre."""
    energies: Sequence[Energy] | None = field("energies", default=None, scope="data:telemetry:vehicle:energies")
    """Fuel and battery, one entry for each energy store."""
    engines: Sequence[Engine] | None = field("engines", default=None, scope="data:telemetry:vehicle:engines")
    """Combustion and electric engines, one entry each."""
    doors_state: DoorsState | None = field("doorsState", default=None, scope="data:telemetry:vehicle:doorsState")
    """Which doors are open and which are locked."""
    battery: Battery | None = field("battery", default=None, scope="data:telemetry:vehicle:battery")
    """Charge of the 12 V battery, percent."""
    safety: Safety | None = field("safety", default=None, scope="data:telemetry:vehicle:safety")
    """Seat belts and emergency call."""
    odometer: VehicleOdometer | None = field("odometer", default=None, scope="data:telemetry:vehicle:odometer")
    """Distance driven since new, km."""
    kinetic: Kinetic | None = field("kinetic", default=None, scope="data:telemetry:vehicle:kinetic")
    """Speed (m/s), acceleration (m/s²), moving or not."""
    propulsion: Propulsion | None = field("propulsion", default=None, scope="data:telemetry:vehicle:propulsion")
    """Kind of propulsion in use."""
    braking: BrakingSystem | None = field("braking", default=None, scope="data:telemetry:vehicle:braking")
    """Whether the parking brake is applied."""
    wiping_blades: WipingBladesState | None = field(
        "wipingBlades", default=None, scope="data:telemetry:vehicle:wipingBlades"
    )
    """Whether the windscreen wipers work."""
    transmission: Transmission | None = field("transmission", default=None, scope="data:telemetry:vehicle:transmission")
    """Gear engaged and gearbox modes."""
    adas: Adas | None = field("adas", default=None, scope="data:telemetry:vehicle:adas")
    """Driver assistance systems."""
    lighting_system: LightingSystem | None = field(
        "lightingSystem", default=None, scope="data:telemetry:vehicle:lightingSystem"
    )
    """Direction indicators and fog lights."""
    maintenance: Maintenance | None = field("maintenance", default=None, scope="data:telemetry:vehicle:maintenance")
    """What is left until the next service."""
    alerts: AggregatedAlertDetails | None = field("alerts", default=None, scope="data:telemetry:vehicle:alert")
    """Warnings: the health report and those shown now."""
    driving_behavior: DrivingBehavior | None = field(
        "drivingBehavior", default=None, scope="data:telemetry:vehicle:drivingBehavior"
    )
    """Driving mode the driver has selected."""
    alarm: Alarm | None = field("alarm", default=None, scope="data:telemetry:vehicle:alarm")
    """Anti-theft alarm: on or off, and what set it off."""
    stolen: StolenObj | None = field("stolen", default=None, scope="data:telemetry:vehicle")
    """Current theft report, if any."""
    power_train: PowerTrain | None = field("powerTrain", default=None, scope="data:telemetry:vehicle:engines")
    """State of the power train."""
