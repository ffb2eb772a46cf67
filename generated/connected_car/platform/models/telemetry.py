# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas_base import AdasBase
    from .alert_details_base import AlertDetailsBase
    from .base_alarm import BaseAlarm
    from .basic_kinetic import BasicKinetic
    from .battery_base import BatteryBase
    from .braking_system_base import BrakingSystemBase
    from .doors_state_base import DoorsStateBase
    from .driving_behavior_base import DrivingBehaviorBase
    from .energy_base import EnergyBase
    from .engine_base import EngineBase
    from .environment_base import EnvironmentBase
    from .ignition_base import IgnitionBase
    from .lighting_system_base import LightingSystemBase
    from .link import Link
    from .maintenance_base import MaintenanceBase
    from .position_base import PositionBase
    from .power_train_base import PowerTrainBase
    from .preconditioning_base import PreconditioningBase
    from .privacy_base import PrivacyBase
    from .propulsion_base import PropulsionBase
    from .safety_base import SafetyBase
    from .stolen_base import StolenBase
    from .transmission_base import TransmissionBase
    from .tyre_state_base import TyreStateBase
    from .vehicle_odometer_base import VehicleOdometerBase
    from .wiping_blades_state_base import WipingBladesStateBase


class Telemetry(Model):
    """Measurements taken at one moment."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: TelemetryLinks | None = field("_links", default=None)
    """Addresses of related resources."""
    privacy: PrivacyBase | None = field("privacy", default=None, scope="data:telemetry:privacy")
    """Privacy mode chosen in the car."""
    vehicle: TelemetryVehicle | None = field("vehicle", default=None, scope="data:telemetry:vehicle")
    """Blocks measured on the vehicle; a block is left out unless its mandatory members and at least one other
    have data.
    """
    environment: EnvironmentBase | None = field("environment", default=None, scope="data:telemetry:environment")
    """Light and air outside."""


class TelemetryLinks(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/_links"):
    """Addresses of related resources."""

    self: Link | None = field("self", default=None)
    """Address of this record."""
    vehicle: Link | None = field("vehicle", default=None)
    """Address of the vehicle."""
    trip: Link | None = field("trip", default=None)
    """Address of the trip it belongs to."""


class TelemetryVehicle(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/vehicle"):
    """Blocks measured on the vehicle; a block is left out unless its mandatory members and at least one other
    have data.
    """

    ignition: IgnitionBase | None = field("ignition", default=None, scope="data:telemetry:vehicle:ignition")
    """Whether the ignition is on."""
    location: PositionBase | None = field("location", default=None, scope="data:telemetry:vehicle:location")
    """Where the vehicle was."""
    preconditioning: PreconditioningBase | None = field(
        "preconditioning", default=None, scope="data:telemetry:vehicle:preconditioning"
    )
    """Climate preconditioning before departure."""
    tyre_state: Sequence[TyreStateBase] | None = field(
        "tyreState", default=None, scope="data:telemetry:vehicle:tyreState"
    )
    """Pressure and state of each tyre."""
    energies: Sequence[EnergyBase] | None = field("energies", default=None, scope="data:telemetry:vehicle:energies")
    """Fuel and battery, one entry for each energy store."""
    engines: Sequence[EngineBase] | None = field("engines", default=None, scope="data:telemetry:vehicle:engines")
    """Combustion and electric engines, one entry each."""
    doors_state: DoorsStateBase | None = field("doorsState", default=None, scope="data:telemetry:vehicle:doorsState")
    """Which doors are open and which are locked."""
    battery: BatteryBase | None = field("battery", default=None, scope="data:telemetry:vehicle:battery")
    """Charge of the 12 V battery, percent."""
    safety: SafetyBase | None = field("safety", default=None, scope="data:telemetry:vehicle:safety")
    """Seat belts and emergency call."""
    odometer: VehicleOdometerBase | None = field("odometer", default=None, scope="data:telemetry:vehicle:odometer")
    """Distance driven since new, km."""
    kinetic: BasicKinetic | None = field("kinetic", default=None, scope="data:telemetry:vehicle:kinetic")
    """Speed (m/s), acceleration (m/s²), moving or not."""
    propulsion: PropulsionBase | None = field("propulsion", default=None, scope="data:telemetry:vehicle:propulsion")
    """Kind of propulsion in use."""
    braking: BrakingSystemBase | None = field("braking", default=None, scope="data:telemetry:vehicle:braking")
    """Whether the parking brake is applied."""
    wiping_blades: WipingBladesStateBase | None = field(
        "wipingBlades", default=None, scope="data:telemetry:vehicle:wipingBlades"
    )
    """Whether the windscreen wipers work."""
    transmission: TransmissionBase | None = field(
        "transmission", default=None, scope="data:telemetry:vehicle:transmission"
    )
    """Gear engaged and gearbox modes."""
    adas: AdasBase | None = field("adas", default=None, scope="data:telemetry:vehicle:adas")
    """Driver assistance systems."""
    lighting_system: LightingSystemBase | None = field(
        "lightingSystem", default=None, scope="data:telemetry:vehicle:lightingSystem"
    )
    """Direction indicators and fog lights."""
    maintenance: MaintenanceBase | None = field("maintenance", default=None, scope="data:telemetry:vehicle:maintenance")
    """What is left until the next service."""
    driving_behavior: DrivingBehaviorBase | None = field(
        "drivingBehavior", default=None, scope="data:telemetry:vehicle:drivingBehavior"
    )
    """Driving mode the driver has selected."""
    alerts: AlertDetailsBase | None = field("alerts", default=None, scope="data:telemetry:vehicle:alert")
    """Warnings: the health report and those shown now."""
    alarm: BaseAlarm | None = field("alarm", default=None, scope="data:telemetry:vehicle:alarm")
    """Anti-theft alarm: on or off, and what set it off."""
    stolen: StolenBase | None = field("stolen", default=None, scope="data:telemetry:vehicle")
    """Theft report, if any."""
    power_train: PowerTrainBase | None = field("powerTrain", default=None, scope="data:telemetry:vehicle:engines")
    """State of the power train."""
