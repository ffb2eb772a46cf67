# Garage: generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ..._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .car import Car as Car
    from .car import CarPlace as CarPlace
    from .car import Lights as Lights
    from .car import Seat as Seat
    from .cars import Cars as Cars
    from .cars import CarsEmbedded as CarsEmbedded
    from .collection_result import CollectionResultLinks as CollectionResultLinks
    from .colour import Colour as Colour
    from .electric import Electric as Electric
    from .link import Link as Link
    from .link_kind import LinkKind as LinkKind
    from .position import Position as Position
    from .remote import Door as Door
    from .remote import Horn as Horn
    from .remote import Remote as Remote
    from .remote import RemoteState as RemoteState
    from .thermic import Thermic as Thermic
    from .ticket import Ticket as Ticket
    from .x_error import XError as XError

    Receipt = Ticket

_HOMES = {
    "Car": "car",
    "CarPlace": "car",
    "Cars": "cars",
    "CarsEmbedded": "cars",
    "CollectionResultLinks": "collection_result",
    "Colour": "colour",
    "Door": "remote",
    "Electric": "electric",
    "Horn": "remote",
    "Lights": "car",
    "Link": "link",
    "LinkKind": "link_kind",
    "Position": "position",
    "Remote": "remote",
    "RemoteState": "remote",
    "Seat": "car",
    "Thermic": "thermic",
    "Ticket": "ticket",
    "XError": "x_error",
}
__all__ = [
    "Car",
    "CarPlace",
    "Cars",
    "CarsEmbedded",
    "CollectionResultLinks",
    "Colour",
    "Door",
    "Electric",
    "Horn",
    "Lights",
    "Link",
    "LinkKind",
    "Position",
    "Remote",
    "RemoteState",
    "Seat",
    "Thermic",
    "Ticket",
    "XError",
]

_FORMERLY = {"Receipt": "Ticket"}


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES, _FORMERLY)
