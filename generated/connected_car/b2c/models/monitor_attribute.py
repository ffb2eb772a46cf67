# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .basic_attribute import BasicAttributeType


class MonitorAttribute(Model):
    """Key and value added to the events of one monitor."""

    type: BasicAttributeType | None = field("type", default=None, required=True)
    """Header: HTTP header or push data; Body: attributes inside the event."""
    key: str | None = field("key", default=None, required=True)
    """Name under which the value arrives."""
    value: str | None = field("value", default=None, required=True)
    """A literal, or a variable that the server fills in: `$monitorID`, `$monitorLabel`."""
