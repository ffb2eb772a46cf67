"""Notifications of cars: their two forms on the wire, and the events in them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic

from ...core.events.notification import BadNotification, M, NotificationReader
from .event import Event, describe, split

PUSH_MEMBERS = ("message", "mph_message")
"""Where a push message carries the event, base64: the platform's name, the end-user API's name."""


@dataclass(frozen=True)
class VehicleNotifications(NotificationReader[Event[M]], Generic[M]):
    """The notifications of one API: ``namespace`` is its package, ``body`` names its message classes."""

    def split(self, value: object) -> Iterator[dict[str, Any]]:
        """The notifications in a decoded body, each with a single event. Raises `Unreadable`."""
        return split(value)

    def describe(self, message: Mapping[str, Any], view: Any) -> Event[M]:
        """The event in one notification of `split`."""
        return describe(message, view)

    def parse_push(self, data: Mapping[str, Any]) -> tuple[Event[M], ...]:
        """The events in the ``data`` of a push message (FCM, APNs), where they are base64.

        Raises `BadNotification` when no member of ``data`` is known to carry events or isn't base64.
        """
        carried = next((data[name] for name in PUSH_MEMBERS if isinstance(data.get(name), str)), None)
        if carried is None:
            raise BadNotification(f"a push message carries its event in {' or '.join(PUSH_MEMBERS)}")
        try:
            return self.parse(base64.b64decode(carried, validate=True))
        except binascii.Error as error:
            raise BadNotification("the event of a push message has to be base64") from error
