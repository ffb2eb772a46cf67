# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .air_base import AirBase
    from .luminosity_base import LuminosityBase


class EnvironmentBase(Model):
    """Light and air outside."""

    luminosity: LuminosityBase | None = field("luminosity", default=None)
    """Day or night."""
    air: AirBase | None = field("air", default=None)
    """Air outside the vehicle."""
