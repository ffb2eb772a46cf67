# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .driving_mode_enum import DrivingModeEnum


class DrivingBehaviorBase(Model):
    """Driving mode the driver has selected."""

    mode: DrivingModeEnum | None = field("mode", default=None, required=True)
    """Mode the driver has selected."""
