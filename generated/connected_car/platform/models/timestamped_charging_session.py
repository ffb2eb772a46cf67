# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .charging_session import ChargingSessionEnvironment, FinishReason, Gain
    from .charging_session_energy import ChargingSessionEnergy
    from .charging_session_segment import ChargingSessionSegment
    from .lifecycle_state import LifecycleState
    from .position_base import PositionBase


class TimestampedChargingSession(Model):
    """A charging session with the times it was recorded and changed."""

    created_at: datetime | None = field("createdAt", default=None, required=True)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    updated_at: datetime | None = field("updatedAt", default=None, required=True)
    """When the record last changed (UTC)."""
    sid: str | None = field("sid", default=None, required=True)
    """Identifier of the session."""
    state: LifecycleState | None = field("state", default=None, required=True)
    """Whether the session is over, and what data are lacking."""
    start: datetime | None = field("start", default=None, required=True)
    """When charging began (UTC)."""
    end: datetime | None = field("end", default=None)
    """When charging ended (UTC)."""
    duration: timedelta | None = field("duration", default=None, required=True)
    """How long it took, an ISO 8601 duration such as PT1H20M."""
    position: PositionBase | None = field(
        "position", default=None, scope="data:telemetry:vehicle:energies,data:telemetry:vehicle:location"
    )
    """Where the vehicle was charged."""
    start_energy: ChargingSessionEnergy | None = field("startEnergy", default=None, required=True)
    """State of the battery at the start."""
    end_energy: ChargingSessionEnergy | None = field("endEnergy", default=None, required=True)
    """State of the battery at the end."""
    finish_reason: FinishReason | None = field("finishReason", default=None)
    """Why it ended."""
    segments: Sequence[ChargingSessionSegment] | None = field("segments", default=None)
    """Stretches of constant charging power, mode and speed."""
    gain: Gain | None = field("gain", default=None, required=True)
    """What the session brought."""
    environment: ChargingSessionEnvironment | None = field("environment", default=None)
    """Conditions during the session."""
