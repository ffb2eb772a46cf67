# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .push_notif import PushNotif
    from .subscribe_type import SubscribeType
    from .webhook import Webhook
    from .websocket import Websocket


class ChannelSubscribe(Model):
    """Settings of a channel."""

    type: Sequence[SubscribeType] | None = field("type", default=None)
    """Which events it carries: those of monitors, of remotes, or both."""
    label: str | None = field("label", default=None)
    """Name you give the channel."""
    channel: ChannelSubscribeChannel | None = field("channel", default=None, required=True)
    """Where events go: exactly one of webhook, websocket and pushnotif."""


class ChannelSubscribeChannel(Model, pointer="/components/schemas/ChannelSubscribe/properties/channel"):
    """Where events go: exactly one of webhook, websocket and pushnotif."""

    push_notif: PushNotif | None = field("pushnotif", default=None)
    """Devices to push to."""
    webhook: Webhook | None = field("webhook", default=None)
    """HTTP address to post to."""
    websocket: Websocket | None = field("websocket", default=None)
    """Web socket to write to."""
