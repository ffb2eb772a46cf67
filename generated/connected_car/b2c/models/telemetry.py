# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .adas import Adas
    from .base_alarm import BaseAlarm
    from .base_safety import BaseSafety
    from .basic_kinetic import BasicKinetic
    from .battery_base import BatteryBase
    from .doors_state_base import DoorsStateBase
    from .driving_behavior_base import DrivingBehaviorBase
    from .energy_base import EnergyBase
    from .engine_base import EngineBase
    from .environment_base import EnvironmentBase
    from .ignition_base import IgnitionBase
    from .lighting_system_base import LightingSystemBase
    from .link import Link
    from .powertrain_base import PowertrainBase
    from .privacy_base import PrivacyBase
    from .telemetry_extension import TelemetryExtension
    from .transmission import Transmission
    from .wiping_blades_state import WipingBladesState


class Odometer(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/vehicle/properties/odometer"):
    """Distance driven since new."""

    mileage: float | None = field("mileage", default=None, minimum=0.0, unit="km", scope="data:telemetry")
    """Distance driven since new, km, 0 or more."""


class Telemetry(Model):
    """Values measured at one moment."""

    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: TelemetryLinks | None = field("_links", default=None, required=True)
    """Related addresses."""
    privacy: PrivacyBase | None = field("privacy", default=None, scope="data:telemetry")
    """Privacy mode chosen in the car."""
    vehicle: TelemetryVehicle | None = field("vehicle", default=None)
    """Values of the vehicle itself."""
    environment: EnvironmentBase | None = field("environment", default=None, scope="data:telemetry")
    """Light and air outside."""
    embedded: TelemetryEmbedded | None = field("_embedded", default=None)
    """Envelope of the extra blocks."""


class TelemetryEmbedded(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/_embedded"):
    """Envelope of the extra blocks."""

    extension: TelemetryExtension | None = field("extension", default=None)
    """Blocks asked for with `extension`."""


class TelemetryLinks(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this measurement again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
    trip: Link | None = field("trip", default=None)
    """Where to read the trip during which it was taken."""


class TelemetryVehicle(Model, pointer="/components/schemas/Telemetry/allOf/1/properties/vehicle"):
    """Values of the vehicle itself."""

    engines: Sequence[EngineBase] | None = field("engines", default=None, scope="data:telemetry")
    """Engines and motors."""
    energies: Sequence[EnergyBase] | None = field("energies", default=None, scope="data:telemetry")
    """Energy stores, one entry for each kind."""
    transmission: Transmission | None = field("transmission", default=None, scope="data:telemetry")
    """Gearbox."""
    powertrain: PowertrainBase | None = field("powertrain", default=None, scope="data:telemetry")
    """State of the drive."""
    adas: Adas | None = field("adas", default=None, scope="data:telemetry")
    """Driver assistance."""
    lighting_system: LightingSystemBase | None = field("lightingSystem", default=None, scope="data:telemetry")
    """Direction and fog lights."""
    ignition: IgnitionBase | None = field("ignition", default=None, scope="data:telemetry")
    """Ignition."""
    doors_state: DoorsStateBase | None = field("doorsState", default=None, scope="data:telemetry")
    """Locks and openings."""
    battery: BatteryBase | None = field("battery", default=None, scope="data:telemetry")
    """Auxiliary 12 V battery."""
    safety: BaseSafety | None = field("safety", default=None, scope="data:telemetry")
    """Seat belts and emergency call."""
    wiping_blades: WipingBladesState | None = field("wipingBlades", default=None, scope="data:telemetry")
    """Windscreen wipers."""
    odometer: Odometer | None = field("odometer", default=None, scope="data:telemetry")
    """Distance driven since new."""
    kinetic: BasicKinetic | None = field("kinetic", default=None, scope="data:telemetry")
    """Speed, acceleration, moving or not."""
    driving_behavior: DrivingBehaviorBase | None = field("drivingBehavior", default=None, scope="data:telemetry")
    """Driving mode."""
    alarm: BaseAlarm | None = field("alarm", default=None, scope="data:telemetry")
    """Anti-theft alarm."""
