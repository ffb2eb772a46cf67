# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .push_notif_attribute import PushNotifAttribute


class PushNotif(Model):
    """Push channel through Firebase Cloud Messaging, which reaches Android and iOS."""

    devices: Sequence[str] | None = field("devices", default=None, required=True, min_items=1)
    """Device tokens to push to; at least one, none blank."""
    attributes: Sequence[PushNotifAttribute] | None = field("attributes", default=None)
    """Key and value pairs added to every message."""
