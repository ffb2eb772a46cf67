# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .air import Air
    from .luminosity import Luminosity


class Environment(Model):
    """Light and air outside, each with its time of measurement."""

    luminosity: Luminosity | None = field("luminosity", default=None)
    """Day or night."""
    air: Air | None = field("air", default=None)
    """Air outside the vehicle."""
