# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class FuelEnergyInstantConsumption(Model):
    """Fuel used at the moment, L/100 km; older form."""

    consumption: float | None = field(
        "consumption", default=None, required=True, minimum=0, unit="L/(100 km)", scope="data:telemetry"
    )
    """Amount, 0 or more; the unit follows from the class, and on a trip from `type`: cL of fuel, Wh of
    electricity.
    """
