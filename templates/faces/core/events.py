"""Notifications: from the bytes that a webhook gets to a handler, none lost, none twice."""

from __future__ import annotations

from ._runtime.core.events.notification import BadNotification, Notification, Notifications
from ._runtime.core.events.receiver import Receiver

__all__ = ["BadNotification", "Notification", "Notifications", "Receiver"]
