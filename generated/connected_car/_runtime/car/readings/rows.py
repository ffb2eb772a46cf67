"""Views as flat rows, for pandas, polars and CSV, and as GeoJSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

from ...core.model.base import Model
from ...core.model.time_of_day import TimeOfDay
from ...core.model.wire import ReadOnlyArray, ReadOnlyObject, copied, encode
from .geo import position

_LINKS = "_links"


def rows(views: Iterable[Model]) -> list[dict[str, Any]]:
    """One flat dict for each view, all with the same keys in one order: a table.

    ``pandas.DataFrame(rows(trips))``, ``polars.DataFrame(rows(trips))``, ``csv.DictWriter``. A key is
    the path in Python names (``kinetic.max_speed``); items of a list go by their type
    (``start_energies.electric.level``), else by their place; a position becomes ``longitude``,
    ``latitude`` and ``altitude``. Values are numbers, texts, dates and times, or None, also for a list
    that is empty; units are those of the members (`connected_car.quantity`). Links are left out.
    """
    flat = [dict(_flat(view, "")) for view in views]
    keys = dict.fromkeys(key for row in flat for key in row)
    # What one view lacks and another has in parts needs no column beside those of the parts.
    parts = {key[:end] for key in keys for end, sign in enumerate(key) if sign == "."}
    whole = {key for key in parts & keys.keys() if all(row.get(key) is None for row in flat)}
    return [{key: row.get(key) for key in keys if key not in whole} for row in flat]


def geojson(views: Iterable[Model]) -> dict[str, Any]:
    """A GeoJSON FeatureCollection (RFC 7946): positions as points, trips as lines from start to stop, and what has a last
    position, such as a status, as a point there.

    What has no readable place has the geometry null; properties are those of `rows`.
    """
    listed = list(views)
    features = [
        {"type": "Feature", "geometry": _geometry(view), "properties": _properties(row)}
        for view, row in zip(listed, rows(listed), strict=True)
    ]
    return {"type": "FeatureCollection", "features": features}


def _geometry(view: Model) -> dict[str, Any] | None:
    if place := position(view) or position(getattr(view, "last_position", None)):
        return {"type": "Point", "coordinates": _numbers(place)}
    trip = getattr(view, "locations", None) or view  # Trips of the platform keep their ends there.
    ends = [position(getattr(trip, name, None)) for name in ("start_position", "stop_position")]
    line = [_numbers(place) for place in ends if place]
    if len(line) == 2:
        return {"type": "LineString", "coordinates": line}
    return {"type": "Point", "coordinates": line[0]} if line else None


def _numbers(place: Iterable[float | None]) -> list[float]:
    return [number for number in place if number is not None]


def _properties(row: Mapping[str, Any]) -> dict[str, Any]:
    plain = {key: value for key, value in row.items() if key not in ("longitude", "latitude", "altitude")}
    return {key: value if isinstance(value, str | int | float | None) else _text(value) for key, value in plain.items()}


def _text(value: Any) -> str:
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


def _flat(view: Model, prefix: str) -> Iterator[tuple[str, Any]]:
    place = position(view)
    if place:
        yield from ((prefix + name, number) for name, number in zip(place._fields, place, strict=True))
    for name, member in view._members().by_name.items():
        if member.wire == _LINKS or (place and member.wire in ("type", "geometry", "coordinates")):
            continue
        value = getattr(view, name)
        if place and isinstance(value, Model) and member.wire == "properties":
            yield from _flat(value, prefix)
        else:
            yield from _entry(value, prefix + name)


def _entry(value: Any, key: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Model):
        yield from _flat(value, f"{key}.")
    elif isinstance(value, tuple) and any(isinstance(item, Model) for item in value):
        for name, item in _named(value):
            yield from _entry(item, f"{key}.{name}")
    elif isinstance(value, tuple):
        yield key, "; ".join(str(_plain(item)) for item in value) or None
    else:
        yield key, _plain(value)


def _named(items: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """By their type where it tells them apart, else by their place."""
    kinds = [str(kind).lower() if (kind := getattr(item, "type", None)) else "" for item in items]
    distinct = all(kinds) and len(set(kinds)) == len(kinds)
    return zip(kinds if distinct else map(str, range(len(items))), items, strict=True)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, TimeOfDay):
        return str(value)
    if isinstance(value, ReadOnlyObject | ReadOnlyArray):
        return encode(copied(value)).decode()
    if isinstance(value, Mapping):
        return str(dict(value))
    return value
