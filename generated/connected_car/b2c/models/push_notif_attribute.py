# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PushNotifAttribute(Model):
    """Key and value for a push message; Firebase settings such as `ttl` or `title` are set by reserved keys."""

    type: PushNotifAttributeType | None = field("type", default=None)
    """Header: data of the push message; Body: attributes inside the event."""
    value: str | None = field("value", default=None)
    """A literal, or a variable that the server fills in: `$vin`, `$callbackID`, `$callbackLabel`."""


class PushNotifAttributeType(OpenEnum):
    """Header: data of the push message; Body: attributes inside the event."""

    HEADER = "Header"
    BODY = "Body"
