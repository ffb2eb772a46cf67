# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class WSAttribute(Model):
    """Key and value for a websocket message."""

    type: str | None = field("type", default=None, required=True, const="Body")
    """Always `Body`: attributes inside the event."""
    key: str | None = field("key", default=None, required=True)
    """Name under which the value arrives."""
    value: str | None = field("value", default=None, required=True)
    """A literal, or a variable that the server fills in: `$vin`, `$callbackID`, `$callbackLabel`."""
