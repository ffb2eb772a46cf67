# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ElectricEnergyInstantConsumption(Model):
    """Electricity used at the moment, given as "kW/h" by the document; older form."""

    consumption: float | None = field(
        "consumption",
        default=None,
        required=True,
        minimum=0,
        unit_unknown='the document says "KW/H", which measures no consumption',
    )
    """Amount, 0 or more; the unit follows from the class, and on a trip from `type`: cL of fuel, Wh of
    electricity.
    """
