# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class ChannelAttribute(Model):
    """A key and value pair added to web hook or web socket deliveries."""

    type: ChannelAttributeType | None = field("type", default=None, required=True)
    """Header becomes an HTTP header, Query a query parameter."""
    key: str | None = field("key", default=None, required=True)
    """Name of the attribute."""
    value: str | None = field("value", default=None, required=True)
    """Text to send as it is, or a $-variable such as $Vin."""


class ChannelAttributeType(OpenEnum):
    """Header becomes an HTTP header, Query a query parameter."""

    HEADER = "Header"
    QUERY = "Query"
