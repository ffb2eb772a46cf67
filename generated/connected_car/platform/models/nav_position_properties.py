# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .address import Address


class NavPositionProperties(Model, pointer="/components/schemas/NavPostionProperties"):
    """What the navigation system shows about a place."""

    address: Address | None = field("address", default=None)
    """Postal address of the place."""
    place_id: int | None = field("placeid", default=None)
    """Number of the place."""
    name: str | None = field("name", default=None)
    """Name of the place."""
    category: str | None = field("category", default=None)
    """Kind of place, such as a restaurant."""
    description: str | None = field("description", default=None)
    """Text about the place."""
    phone_number: str | None = field("phoneNumber", default=None)
    """Telephone number of the place."""
    url: str | None = field("url", default=None)
    """Web address of the place."""
