# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .electric_energy_instant_consumption import ElectricEnergyInstantConsumption
    from .electric_residual_energy import ElectricResidualEnergy
    from .energy_battery_base import EnergyBatteryBase
    from .energy_charging import EnergyCharging
    from .energy_sub_type import EnergySubType
    from .energy_type import EnergyType
    from .fuel import Fuel


class EnergyBase(Model):
    """One energy store of the vehicle: fuel tank or traction battery."""

    type: EnergyType | None = field("type", default=None, required=True, scope="data:telemetry")
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None, scope="data:telemetry")
    """Finer kind of energy; absent when the type says enough, and new values may come."""
    level: float | None = field("level", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """State of charge or tank level, percent (0 to 100), in steps of 0.1."""
    autonomy: int | None = field(
        "autonomy",
        default=None,
        minimum=0,
        unit="km",
        scope="data:telemetry",
        implausible=({"says": "a range at a level of 100 %", "value": 0, "beside": {"level": 100}},),
    )
    """Range left on this energy, km, 0 or more."""
    extension: EnergyBaseExtension | None = field("extension", default=None)
    """Data of the one kind of energy."""


class EnergyBaseElectric(Model, pointer="/components/schemas/EnergyBase/properties/extension/properties/electric"):
    """Traction battery, charging and use; present when the type is electric."""

    residual: ElectricResidualEnergy | None = field("residual", default=None)
    """Electricity left, kWh; older form."""
    battery: EnergyBatteryBase | None = field("battery", default=None)
    """Charge held and health of the traction battery."""
    charging: EnergyCharging | None = field("charging", default=None)
    """Cable, charging state and timer."""
    consumption: ElectricEnergyInstantConsumption | None = field("consumption", default=None)
    """Electricity used at the moment; older form."""


class EnergyBaseExtension(Model, pointer="/components/schemas/EnergyBase/properties/extension"):
    """Data of the one kind of energy."""

    fuel: Fuel | None = field("fuel", default=None, scope="data:telemetry")
    """Fuel use; present when the type is fuel."""
    electric: EnergyBaseElectric | None = field("electric", default=None, scope="data:telemetry")
    """Traction battery, charging and use; present when the type is electric."""
