"""Notifications: from the bytes that the publisher posts to events in a handler, none lost, none twice.

Parse what arrives elsewhere with ``connected_car.b2c.events.parse``, or let a `Receiver` take it.
"""

from __future__ import annotations

from .event import Event
from .notification import BadNotification, Notifications
from .receiver import Receiver

__all__ = ["BadNotification", "Event", "Notifications", "Receiver"]
