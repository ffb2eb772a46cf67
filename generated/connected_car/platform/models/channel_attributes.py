# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .channel_attribute import ChannelAttribute
    from .push_notif_attribute import PushNotifAttribute


class ChannelAttributes(Model):
    """Attributes for one kind of channel; give the one that matches the channel."""

    push_notif: Sequence[PushNotifAttribute] | None = field("pushnotif", default=None)
    """For a push channel."""
    webhook: Sequence[Sequence[ChannelAttribute]] | None = field("webhook", default=None)
    """For a web hook."""
    websocket: Sequence[Sequence[ChannelAttribute]] | None = field("websocket", default=None)
    """For a web socket."""
