"""How old a value is, by the newest time stamp that speaks of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, Self

from ...core.model.base import Model
from ...core.model.dates import read_datetime
from ...core.model.presence import require, step_from, steps_in
from ...core.model.twins import same_item, twins_of


class Age(timedelta):
    """A `timedelta` that knows which time stamp it counts from. Sums and differences are plain ones."""

    source: str
    """Path of the stamp from the view that was asked, in Python names: ``energy[0].updated_at``."""

    def __new__(cls, length: timedelta, source: str) -> Self:
        """As long as ``length``."""
        made = super().__new__(cls, days=length.days, seconds=length.seconds, microseconds=length.microseconds)
        made.source = source
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (timedelta(self.days, self.seconds, self.microseconds), self.source)


class Stamp(NamedTuple):
    """One time stamp of a reply."""

    moment: datetime
    source: str


def age(view: Model, path: str = "", *, now: datetime | None = None) -> Age | None:
    """How old a value is; None when nothing tells.

    It counts from the newest ``createdAt`` or ``updatedAt`` of the nearest object at or above the
    value that has one. Where a reply says the same thing twice, as in ``energies`` and ``energy``, or
    where the charge has a stamp beside the one of its battery, all of these count: one of two stamps
    may be frozen for months. A part of a reply can't see what stood beside it, so ask the whole reply:
    ``age(status, "energies[0].level")``. ``now``: aware; the current time by default. The age is
    negative when the stamp lies in the future.
    """
    found = stamp(view, path)
    return None if found is None else Age((now or datetime.now(UTC)) - found.moment, found.source)


def stamp(view: Model, path: str = "") -> Stamp | None:
    """The time stamp that `age` counts from."""
    found: list[Stamp] = []
    for places, above_too in reversed(list(_levels(view, path))):
        here = [each for place in places for each in _stamps(place)]
        found += here
        if here and not above_too:
            break
    return max(found, key=lambda each: each.moment, default=None)


@dataclass(frozen=True, slots=True)
class _Place:
    """A value of the reply and the path to it; the first of a level is the one that was asked for."""

    value: Any
    path: str
    key: str = ""
    """Of a list: by which member its items are matched with those that were asked for."""


def _levels(view: Model, path: str) -> Iterator[tuple[list[_Place], bool]]:
    """What speaks of the same thing at each step of the path, and whether the level above does so too."""
    places = [_Place(view, "")]
    yield places, False
    for step in steps_in(path):
        owner = places[0].value
        require(owner, step)
        places = _next(places, step)
        if places[0].value is None:
            return
        member = owner._members().by_name[str(step)] if isinstance(owner, Model) else None
        yield places, member is not None and member.stamp == "above"


def _next(places: list[_Place], step: Any) -> list[_Place]:
    asked = places[0]
    if isinstance(step, int):
        item = step_from(asked.value, step)
        found = [_Place(item, f"{asked.path}[{step}]")]
        for twin in places[1:]:
            index = same_item(item, twin.value, step, twin.key)
            found += [] if index is None else [_Place(twin.value[index], f"{twin.path}[{index}]")]
        return found
    found = [_Place(step_from(place.value, step), f"{place.path}.{step}") for place in places]
    if isinstance(asked.value, Model):
        twins = twins_of(type(asked.value), str(step))
        found += [_Place(getattr(asked.value, name), f"{asked.path}.{name}", key) for name, key in twins]
    return [found[0], *(each for each in found[1:] if each.value is not None)]


def _stamps(place: _Place) -> Iterator[Stamp]:
    """When the data of one object were collected and last changed, as far as it says so itself.

    A GeoJSON Feature keeps its stamps among its properties.
    """
    view = place.value
    if not isinstance(view, Model):
        return
    inner = view.wire.get("properties")
    yield from _read(view.wire, type(view), place.path)
    if isinstance(inner, Mapping):
        properties = getattr(view, "properties", None)
        yield from _read(
            inner, type(properties) if isinstance(properties, Model) else Model, f"{place.path}.properties"
        )


def _read(wire: Mapping[str, Any], model: type[Model], path: str) -> Iterator[Stamp]:
    for name in ("createdAt", "updatedAt"):
        sent = wire.get(name)
        moment = read_datetime(sent) if isinstance(sent, str) else None
        if moment is not None:
            member = model._members().by_wire.get(name)
            yield Stamp(moment, f"{path}.{member.name if member else name}".removeprefix("."))
