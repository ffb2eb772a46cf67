# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute
    from .monitor_event import MonitorEvent
    from .remote_event import RemoteEvent


class Message(Model):
    """One event of a monitor or of a remote; names no vehicle unless a `$Vin` attribute was registered."""

    channel_id: str | None = field("channelId", default=None, required=True)
    """Channel that the message came through."""
    attributes: Sequence[Attribute] | None = field("attributes", default=None)
    """Keys and values that you registered for the body."""
    type: MessageType | None = field("type", default=None, required=True)
    """Which of the two events it holds."""
    date_: datetime | None = field("date", default=None, required=True)
    """When the message was made, UTC."""
    monitor_event: MonitorEvent | None = field("monitorEvent", default=None)
    """What a monitor noticed; present when the type is `Monitor`."""
    remote_event: RemoteEvent | None = field("remoteEvent", default=None)
    """How a command goes on; present when the type is `Remote`."""


class MessageType(OpenEnum):
    """Which of the two events it holds."""

    MONITOR = "Monitor"
    REMOTE = "Remote"
