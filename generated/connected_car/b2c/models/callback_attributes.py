# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import Attribute
    from .push_notif_attribute import PushNotifAttribute
    from .ws_attribute import WSAttribute


class CallbackAttributes(Model):
    """Extra keys and values for one monitor or remote; fill only the list that fits its callback."""

    push_notif: Sequence[PushNotifAttribute] | None = field("pushnotif", default=None)
    """Used when the callback is a push notification."""
    webhook: Sequence[Attribute] | None = field("webhook", default=None)
    """Used when the callback is a webhook."""
    websocket: Sequence[WSAttribute] | None = field("websocket", default=None)
    """Used when the callback is a websocket."""
