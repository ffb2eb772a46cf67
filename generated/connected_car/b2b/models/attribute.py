# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Attribute(Model):
    """One key and value that the server adds to the notifications it sends you."""

    type: AttributeType | None = field("type", default=None, required=True)
    """Where it arrives: as HTTP header, in the attributes of the body, or in the query string."""
    key: str | None = field("key", default=None, required=True)
    """Name under which the value arrives."""
    value: str | None = field("value", default=None, required=True)
    """A literal, or a variable such as `$vin` that the server fills in."""


class AttributeType(OpenEnum):
    """Where it arrives: as HTTP header, in the attributes of the body, or in the query string."""

    HEADER = "Header"
    BODY = "Body"
    QUERY = "Query"
