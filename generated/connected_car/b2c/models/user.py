# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link
    from .vehicle import Vehicle


class User(Model):
    """The account that granted access."""

    updated_at: datetime | None = field("updatedAt", default=None)
    """Last change of this object on the server, UTC."""
    created_at: datetime | None = field("createdAt", default=None)
    """When the data were collected, UTC; `connected_car.age` counts from here."""
    links: UserLinks | None = field("_links", default=None)
    """Related addresses."""
    email: str | None = field("email", default=None)
    """E-mail address of the account; may be absent."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    embedded: UserEmbedded | None = field("_embedded", default=None)
    """Envelope of embedded objects."""


class UserEmbedded(Model, pointer="/components/schemas/User/allOf/2/properties/_embedded"):
    """Envelope of embedded objects."""

    vehicles: Sequence[Vehicle] | None = field("vehicles", default=None)
    """Vehicles of the account."""
    vehicles_capital: Sequence[Vehicle] | None = field("Vehicles", default=None, deprecated=True, twin_of="vehicles")
    """Vehicles of the account, in the spelling of the document."""


class UserLinks(Model, pointer="/components/schemas/User/allOf/2/properties/_links"):
    """Related addresses."""

    self: Link | None = field("self", default=None)
    """Where to read the account again."""
    vehicles: Link | None = field("vehicles", default=None)
    """Where to read the list of vehicles."""
