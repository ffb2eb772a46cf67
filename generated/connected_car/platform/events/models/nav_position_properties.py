# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .address import Address


class NavPositionProperties(Model, pointer="/components/schemas/NavPostionProperties"):
    """Name, address and contact of a place."""

    address: Address | None = field("address", default=None)
    """Postal address."""
    place_id: str | None = field("placeid", default=None)
    """Identifier of the place; which map service issued it is not published."""
    name: str | None = field("name", default=None)
    """Name of the place."""
    category: str | None = field("category", default=None)
    """Kind of place."""
    description: str | None = field("description", default=None)
    """What the place is."""
    phone_number: str | None = field("phoneNumber", default=None)
    """Telephone number."""
    url: str | None = field("url", default=None)
    """Web address of the place."""
