# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class VehicleExtensionType(OpenEnum):
    """Extra data set that can ride along with a vehicle."""

    DEVICES = "devices"
    CALL_CENTER_NUMBERS = "callCenterNumbers"
