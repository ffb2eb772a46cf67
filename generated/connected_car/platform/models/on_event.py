# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .remote import Remote


class ChangeType(OpenEnum):
    """What to do with it."""

    PAUSE = "Pause"
    RESUME = "Resume"
    DELETE = "Delete"


class MonitorAction(Model, pointer="/components/schemas/OnEvent/properties/actions/items/properties/monitorAction"):
    """Pauses, resumes or deletes a monitor."""

    change_type: ChangeType | None = field("changeType", default=None, required=True)
    """What to do with it."""
    monitor_id: str | None = field("monitorId", default=None)
    """Which monitor; the one that fires when not given."""


class OnEventAction(Model, pointer="/components/schemas/OnEvent/properties/actions/items"):
    """One thing to do when an event occurs."""

    type: OnEventType | None = field("type", default=None)
    """Notify needs nothing more, Remote needs remoteAction, Monitor needs monitorAction; else the server
    answers 400.
    """
    monitor_action: MonitorAction | None = field("monitorAction", default=None)
    """Pauses, resumes or deletes a monitor."""
    remote_action: OnEventRemoteAction | None = field("remoteAction", default=None)
    """Sends a command to the vehicle that caused the event."""


class OnEventRemoteAction(
    Model, pointer="/components/schemas/OnEvent/properties/actions/items/properties/remoteAction"
):
    """Sends a command to the vehicle that caused the event."""

    channel_id: str | None = field("ChannelId", default=None, pattern="([0-9a-fA-F]|-|_)*")
    """Channel to report to; silent when not given. The capital letter is on the wire."""
    remote: Remote | None = field("remote", default=None, required=True)
    """The command to send."""


class OnEventType(OpenEnum):
    """Notify needs nothing more, Remote needs remoteAction, Monitor needs monitorAction; else the server
    answers 400.
    """

    NOTIFY = "Notify"
    REMOTE = "Remote"
    MONITOR = "Monitor"
