"""Notifications: from the bytes that the publisher posts to events in a handler, none lost, none twice.

Parse what arrives elsewhere with ``connected_car.b2c.events.parse``, or let a `Receiver` take it.
"""

from __future__ import annotations

from ._runtime.car.events.event import Event
from ._runtime.car.events.notification import VehicleNotifications
from ._runtime.core.events.notification import BadNotification
from ._runtime.core.events.receiver import Receiver
from ._runtime.core.events.sink import Received, Sink

__all__ = ["BadNotification", "Event", "Received", "Receiver", "Sink", "VehicleNotifications"]
