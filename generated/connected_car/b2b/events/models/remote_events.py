# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute
    from .remote_event import RemoteEvent


class RemoteEvents(Model):
    """Events of one callback; a single one unless batches were asked for."""

    callback_id: str | None = field("callbackId", default=None)
    """Callback that the events came through."""
    attributes: Sequence[Attribute] | None = field("attributes", default=None)
    """Keys and values that you registered for the body."""
    events: Sequence[RemoteEvent] | None = field("events", default=None)
    """The events; their order is not published."""
