# Garage: generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.enums import OpenEnum
from ...._runtime.core.model.fields import field


class Message(Model):
    """``Message`` of the document."""

    type: MessageType | None = field("type", default=None)
    date_: datetime | None = field("date", default=None)
    remote_event: RemoteEvent | None = field("remoteEvent", default=None)


class MessageType(OpenEnum):
    """One of the values that the document names."""

    MONITOR = "Monitor"
    REMOTE = "Remote"


class RemoteEvent(Model, pointer="/components/schemas/Message/properties/remoteEvent"):
    """``RemoteEvent`` of the document."""

    remote_action_id: str | None = field("remoteActionId", default=None)
