# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class BrakingSystemBase(Model):
    """Brakes; the parking brake only."""

    parking: bool | None = field("parking", default=None)
    """True if the parking brake is applied."""
