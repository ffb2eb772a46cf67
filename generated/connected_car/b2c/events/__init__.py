# End users (B2C): generated, do not edit.
"""Notifications of the End users (B2C) API: `parse` a body, `models`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime.car.events.notification import VehicleNotifications
from ..._runtime.core.base.lazy import lazy_attributes

if TYPE_CHECKING:
    from ..._runtime.car.events.event import Event
    from . import models as models
    from .models import Message

notifications: VehicleNotifications[Message] = VehicleNotifications(__name__, "Message")
__all__ = ["models", "notifications", "parse", "parse_push"]


def parse(body: bytes | str, headers: Mapping[str, str] | None = None) -> tuple[Event[Message], ...]:
    """The events in a webhook body or a websocket message, single or batched, in the order sent.

    Lenient like all models about what is in a notification. Raises `BadNotification` for a body that isn't JSON, holds
    anything but notifications or, going by ``headers``, isn't plain JSON.
    """
    return notifications.parse(body, headers)


def parse_push(data: Mapping[str, Any]) -> tuple[Event[Message], ...]:
    """The events in the ``data`` of a push message (FCM, APNs), where they are base64.

    Raises `BadNotification` when no member of ``data`` is known to carry events or isn't base64.
    """
    return notifications.parse_push(data)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, {"models": ""})
