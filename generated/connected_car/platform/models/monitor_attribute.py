# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class MonitorAttribute(Model):
    """A key and value pair added to the events of a monitor."""

    type: str | None = field("type", default=None, const="Body")
    """Body puts it into the body of the event."""
    key: str | None = field("key", default=None)
    """Name of the attribute."""
    value: str | None = field("value", default=None)
    """Text to send as it is, or a $-variable such as $Vin."""
