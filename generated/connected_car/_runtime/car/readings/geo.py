"""GeoJSON positions: which number is which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...core.model.base import Model
from ...core.model.converters import PositionalArray
from ...core.model.scalars import SCALARS
from ...core.model.wire import ReadOnlyArray

_NUMBERS = PositionalArray(SCALARS[float])


class GeoPosition(NamedTuple):
    """WGS 84, degrees; altitude in metres, None when it wasn't sent."""

    longitude: float
    latitude: float
    altitude: float | None = None


def position(view: Model | None) -> GeoPosition | None:
    """Where a GeoJSON Feature or Point is (RFC 7946 §3.1.1: longitude comes first).

    Takes ``status.last_position``, ``trip.start_position``, ``alarm.position.geometry``. None
    when there are fewer than two readable numbers, or one of them lies beyond the globe.
    """
    wire = view.wire if view is not None else {}
    geometry = wire.get("geometry", wire)
    sent = geometry.get("coordinates") if isinstance(geometry, Mapping) else None
    numbers = _NUMBERS.read(list(sent)) if isinstance(sent, ReadOnlyArray) else None
    if numbers is None or len(numbers) < 2:
        return None
    found = GeoPosition(*numbers[:3])
    return found if abs(found.longitude) <= 180 and abs(found.latitude) <= 90 else None
