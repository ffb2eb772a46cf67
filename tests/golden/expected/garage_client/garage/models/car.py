# Garage: generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .electric import Electric
    from .link_kind import LinkKind
    from .position import Position
    from .thermic import Thermic


class Car(Model):
    """A car, as \"\"\"the garage\"\"\" sees it: {{ brackets }} and a back\\slash stay text."""

    id: str | None = field("id", default=None, required=True)
    created_at: datetime | None = field("createdAt", default=None)
    bond: LinkKind | None = field("bond", default=None)
    lights: Lights | None = field("lights", default=None)
    speed: int | None = field("speed", default=None, minimum=0, maximum=300, unit="km/h")
    """Speed over ground, km/h (0 to 300)."""
    on: bool | None = field("on", default=None, nullable=True)
    kind: str | None = field("kind", default=None, const="Car")
    seats: Sequence[Seat] | None = field("seats", default=None, max_items=9)
    position: Position | None = field("position", default=None)
    """where it stands"""
    parent: Car | None = field("parent", default=None)
    """A car, as \"\"\"the garage\"\"\" sees it: {{ brackets }} and a back\\slash stay text."""
    labels: Mapping[str, str] | None = field("labels", default=None)
    anything: Any | None = field("anything", default=None)
    drive: Electric | Thermic | Model | None = field(
        "drive", default=None, discriminator="type", mapping={"Electric": "Electric", "Thermic": "Thermic"}
    )


class CarPlace(OpenEnum):
    """One of the values that the document names."""

    FRONT = "Front"
    REAR = "Rear"


class Lights(OpenEnum):
    """One of the values that the document names."""

    ON = "On"
    OFF = "Off"


class Seat(Model, pointer="/components/schemas/Car/properties/seats/items"):
    """``Seat`` of the document."""

    place: CarPlace | None = field("place", default=None)
    taken: bool | None = field("taken", default=None)
