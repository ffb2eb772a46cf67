# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .device_details import DeviceDetails


class Device(Model):
    """A device built into the vehicle."""

    type: str | None = field("type", default=None, required=True, const="pnc")
    """Kind of device; only pnc is known, the plug-and-charge unit."""
    description: str | None = field("description", default=None, required=True)
    """Text about the device."""
    additional_properties: DeviceDetails | None = field("additionalproperties", default=None, required=True)
    """Details of the device."""
