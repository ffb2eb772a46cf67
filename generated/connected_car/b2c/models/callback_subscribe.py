# End users (B2C): generated, do not edit.
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


class Callback(Model, pointer="/components/schemas/CallbackSubscribe/properties/callback"):
    """Exactly one of webhook, push notification or websocket."""

    push_notif: PushNotif | None = field("pushnotif", default=None)
    """Delivery to phones through Firebase Cloud Messaging."""
    webhook: Webhook | None = field("webhook", default=None)
    """Delivery by HTTP request to your server."""
    websocket: Websocket | None = field("websocket", default=None)
    """Delivery over a websocket to your server."""


class CallbackSubscribe(Model):
    """How events shall reach you; belongs to the user and serves remotes and monitors."""

    label: str | None = field("label", default=None)
    """Your own name for the callback; can be sent along as `$callbackLabel`."""
    type: Sequence[SubscribeType] | None = field("type", default=None)
    """What the callback may serve: remotes, monitors, or both when absent."""
    callback: Callback | None = field("callback", default=None, required=True)
    """Exactly one of webhook, push notification or websocket."""
