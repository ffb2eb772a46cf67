# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .ecu_data import EcuData
    from .market_data import MarketData
    from .plant_data import PlantData
    from .vehicle_attributes import VehicleAttributes
    from .vehicle_properties import VehicleProperties


class VehiclePayLoadDef(Model, pointer="/components/schemas/vehiclePayLoadDef"):
    """A vehicle with its origin and control units."""

    workflow_class: str | None = field("workflowClass", default=None, required=True)
    """Workflow to follow, by name; the allowed names are not published."""
    vin: str | None = field("vin", default=None, required=True)
    """Vehicle identification number."""
    vehicle_attributes: VehicleAttributes | None = field("vehicleAttributes", default=None)
    """Make and model."""
    vehicle_properties: VehicleProperties | None = field("vehicleProperties", default=None)
    """Kind of vehicle and fuel."""
    production_date: date | None = field("productionDate", default=None)
    """Day it was built, `YYYY-MM-DD`."""
    market_data: MarketData | None = field("marketData", default=None)
    """Where it was sold."""
    plant_data: PlantData | None = field("plantData", default=None)
    """Where it was built."""
    ecus: Sequence[EcuData] | None = field("ecus", default=None)
    """Control units of the vehicle."""
