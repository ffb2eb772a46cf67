# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .device import Device


class Devices(Model):
    """Devices built into a vehicle."""

    device: Sequence[Device] | None = field("Device", default=None)
    """Devices; the capital letter is on the wire."""
