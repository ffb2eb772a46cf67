# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .base_alarm_status import Activation


class AlarmStatus(Model):
    """Whether the anti-theft alarm is on, with its time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    activation: Activation | None = field("activation", default=None, required=True)
    """Active or Inactive."""
