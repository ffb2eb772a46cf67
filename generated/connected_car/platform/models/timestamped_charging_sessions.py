# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .hal_timestamped_charging_session import HALTimestampedChargingSession
    from .tab_links import TabLinks


class TimestampedChargingSessions(Model):
    """One page of charging sessions."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Addresses of this page and its neighbours."""
    total: int | None = field("total", default=None, required=True)
    """Number of sessions over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: TimestampedChargingSessionsEmbedded | None = field("_embedded", default=None)
    """The items of this page."""


class TimestampedChargingSessionsEmbedded(
    Model, pointer="/components/schemas/TimestampedChargingSessions/allOf/1/properties/_embedded"
):
    """The items of this page."""

    sessions: Sequence[HALTimestampedChargingSession] | None = field("sessions", default=None)
    """Charging sessions on this page."""
