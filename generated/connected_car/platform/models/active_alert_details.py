# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .basic_alert import BasicAlert


class ActiveAlertDetails(Model):
    """Warnings shown now, with their time of measurement."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    active_alerts: Sequence[BasicAlert] | None = field("activeAlerts", default=None)
    """Warnings shown now."""
