# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .energy_battery_base import EnergyBatteryBase
    from .energy_charging import EnergyCharging
    from .energy_type import EnergyType


class LegacyEnergy(Model):
    """One energy store in the older form, without the `extension` level."""

    type: EnergyType | None = field("type", default=None, required=True, scope="data:telemetry")
    """Fuel or electric."""
    level: float | None = field("level", default=None, minimum=0, maximum=100, unit="%", scope="data:telemetry")
    """State of charge or tank level, percent (0 to 100)."""
    autonomy: int | None = field(
        "autonomy",
        default=None,
        unit="km",
        scope="data:telemetry",
        implausible=({"says": "a range at a level of 100 %", "value": 0, "beside": {"level": 100}},),
    )
    """Range left on this energy, km."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; replies of 2021 lack it."""
    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change, UTC."""
    charging: EnergyCharging | None = field("charging", default=None, twin_of="extension.electric.charging")
    """Cable, charging state and timer."""
    battery: EnergyBatteryBase | None = field("battery", default=None, twin_of="extension.electric.battery")
    """Charge held and health of the traction battery."""
    consumption: float | None = field(
        "consumption", default=None, unit_unknown="no document has the member and only 0 was seen"
    )
    """Use at the moment; only 0 was seen, and no unit is published."""
