# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field


class Attribute(Model, pointer="/components/schemas/Attributes/items"):
    """One key and value that you registered."""

    key: str | None = field("key", default=None, required=True)
    """Name that you chose."""
    value: str | None = field("value", default=None, required=True)
    """Your literal, or what the server put for a variable."""
