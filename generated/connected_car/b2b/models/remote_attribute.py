# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .attribute import AttributeType


class RemoteAttribute(Model):
    """Key and value added to the events of one command."""

    type: AttributeType | None = field("type", default=None, required=True)
    """Where it arrives: as HTTP header, in the attributes of the body, or in the query string."""
    key: str | None = field("key", default=None, required=True)
    """Name under which the value arrives."""
    value: str | None = field("value", default=None, required=True)
    """A literal, or a variable such as `$remoteType` that the server fills in."""
