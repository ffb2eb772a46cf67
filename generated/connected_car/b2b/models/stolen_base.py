# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class StolenBaseLinks(Model, pointer="/components/schemas/StolenBase/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None, required=True)
    """Where to read this report again."""
    vehicle: Link | None = field("vehicle", default=None)
    """Where to read the vehicle."""
