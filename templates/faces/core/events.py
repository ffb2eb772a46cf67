"""Notifications: from the bytes that a webhook gets to a handler, none lost, none twice."""

from __future__ import annotations

from ._runtime.core.events.notification import BadNotification, Notification, Notifications
from ._runtime.core.events.receiver import Receiver
from ._runtime.core.events.sink import Received, Sink

__all__ = ["BadNotification", "Notification", "Notifications", "Received", "Receiver", "Sink"]
