# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute
    from .monitor_event import MonitorEvent


class MonitorEvents(Model):
    """Events of one monitor; a single one unless batches were asked for."""

    monitor_id: str | None = field("monitorId", default=None)
    """Monitor that fired."""
    attributes: Sequence[Attribute] | None = field("attributes", default=None)
    """Keys and values that you registered for the body."""
    events: Sequence[MonitorEvent] | None = field("events", default=None)
    """The events; their order is not published."""
