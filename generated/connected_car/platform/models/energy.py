# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .composite_electric_energy_consumption import CompositeElectricEnergyConsumption
    from .energy_battery import EnergyBattery
    from .energy_charging import EnergyCharging
    from .energy_sub_type import EnergySubType
    from .energy_type import EnergyType
    from .fuel import Fuel


class Energy(Model):
    """An energy store with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    type: EnergyType | None = field("type", default=None, required=True)
    """Fuel or electric."""
    sub_type: EnergySubType | None = field("subType", default=None)
    """Finer kind of energy; expect values not listed here."""
    level: float | None = field("level", default=None, minimum=0, maximum=100, unit="%")
    """Fuel level or state of charge, percent (0 to 100)."""
    hvac_pwr_usage_disp: str | None = field("hvacPwrUsageDisp", default=None)
    """Share of power available for climate control, a number from 0 to 1 as text; some vehicle platforms only."""
    autonomy: int | None = field(
        "autonomy",
        default=None,
        unit="km",
        implausible=({"says": "a range at a level of 100 %", "value": 0, "beside": {"level": 100}},),
    )
    """Range left with this energy, km."""
    extension: EnergyExtension | None = field("extension", default=None)
    """What is particular to the kind of energy."""


class EnergyElectric(Model, pointer="/components/schemas/Energy/properties/extension/properties/electric"):
    """Traction battery, charging and consumption; for electric energy only."""

    battery: EnergyBattery | None = field("battery", default=None)
    """Capacity, charge and ageing of the traction battery, with times of measurement."""
    charging: EnergyCharging | None = field("charging", default=None)
    """Cable, charging state, programmes."""
    consumption: CompositeElectricEnergyConsumption | None = field("consumption", default=None)
    """Momentary use of electric energy."""


class EnergyExtension(Model, pointer="/components/schemas/Energy/properties/extension"):
    """What is particular to the kind of energy."""

    fuel: Fuel | None = field("fuel", default=None, scope="data:telemetry:vehicle:energies")
    """Consumption and tank; for fuel only."""
    electric: EnergyElectric | None = field("electric", default=None, scope="data:telemetry:vehicle:energies")
    """Traction battery, charging and consumption; for electric energy only."""
