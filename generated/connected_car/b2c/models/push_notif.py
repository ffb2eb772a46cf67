# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .push_notif_attribute import PushNotifAttribute


class PushNotif(Model):
    """Delivery to phones through Firebase (APNs included); it ends when all devices have vanished."""

    devices: Sequence[str] | None = field("devices", default=None, min_items=1)
    """Device registration tokens to notify, at least one."""
    attributes: Sequence[PushNotifAttribute] | None = field("attributes", default=None)
    """Keys and values added to each push message."""
