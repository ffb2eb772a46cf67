# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class PushNotifAttribute(Model):
    """A key and value pair added to push messages."""

    type: PushNotifAttributeType | None = field("type", default=None, required=True)
    """Header puts it into the data of the message."""
    key: str | None = field("key", default=None, required=True)
    """Name of the attribute; from, message_type and names starting with google or gcm are reserved."""
    value: str | None = field("value", default=None, required=True)
    """Text to send as it is, or a $-variable such as $Vin."""


class PushNotifAttributeType(OpenEnum):
    """Header puts it into the data of the message."""

    HEADER = "Header"
    QUERY = "Query"
