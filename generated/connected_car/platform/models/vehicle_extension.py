# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .devices import Devices
    from .telephone_number_details import TelephoneNumberDetails


class VehicleExtension(Model):
    """Data sets that came along with a vehicle because they were asked for."""

    devices: Devices | None = field("devices", default=None, scope="data:vehicle,data:vehicle:devices:pnc")
    """Devices built into the vehicle."""
    call_center_numbers: Sequence[TelephoneNumberDetails] | None = field(
        "callCenterNumbers", default=None, scope="data:vehicle"
    )
    """Telephone numbers for emergencies, breakdowns and theft."""
