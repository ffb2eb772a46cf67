# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""Notifications of the Connected Car platform (DATA TREATMENT) API: `parse` a body, `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.car.events.notification import VehicleNotifications
from ..._runtime.core.base.lazy import lazy_attributes

if TYPE_CHECKING:
    from . import models as models
    from .models import Message

notifications: VehicleNotifications[Message] = VehicleNotifications(__name__, "Message")
parse = notifications.parse
parse_push = notifications.parse_push
__all__ = ["models", "notifications", "parse", "parse_push"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, {"models": ""})
