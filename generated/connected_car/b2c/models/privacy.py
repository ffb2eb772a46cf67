# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .privacy_base import PrivacyBaseState


class Privacy(Model):
    """Privacy mode chosen in the car, with the time of that knowledge."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    state: PrivacyBaseState | None = field("state", default=None, scope="data:telemetry")
    """None: all is shared; Geolocation: no position; Full: nothing is uploaded."""
