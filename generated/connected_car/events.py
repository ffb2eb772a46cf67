"""Notifications: from the bytes that the publisher posts to events in a handler, none lost, none twice."""

from ._runtime.events import (
    BadNotification,
    Event,
    Notifications,
    Receiver,
)

__all__ = [
    "BadNotification",
    "Event",
    "Notifications",
    "Receiver",
]
