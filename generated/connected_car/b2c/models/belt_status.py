# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Belt(OpenEnum):
    """`Normal`, or `Omission` for a belt that is not fastened; parked cars send it too."""

    NORMAL = "Normal"
    OMISSION = "Omission"


class BeltStatus(Model):
    """Belt of one seat."""

    belt: Belt | None = field("belt", default=None, scope="data:telemetry")
    """`Normal`, or `Omission` for a belt that is not fastened; parked cars send it too."""
    id: BeltStatusId | None = field("id", default=None, scope="data:telemetry")
    """Which seat: driver or front passenger."""


class BeltStatusId(OpenEnum):
    """Which seat: driver or front passenger."""

    DRIVER = "Driver"
    PASSENGER = "Passenger"
