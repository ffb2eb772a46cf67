# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PrecondSettings(Model):
    """Preferences of climate preconditioning."""

    temp: float | None = field("temp", default=None, required=True, unit="°C")
    """Cabin temperature to reach, °C."""
    mode: PrecondSettingsMode | None = field("mode", default=None)
    """Manual or automatic climate control; Auto when not given."""
    state: PrecondSettingsState | None = field("state", default=None)
    """Switch it on or off; Activated when not given."""


class PrecondSettingsMode(OpenEnum):
    """Manual or automatic climate control; Auto when not given."""

    MANUAL = "Manual"
    AUTO = "Auto"


class PrecondSettingsState(OpenEnum):
    """Switch it on or off; Activated when not given."""

    ACTIVATED = "Activated"
    UNACTIVATED = "Unactivated"
