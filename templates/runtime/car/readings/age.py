"""How old a value is, by the newest time stamp that speaks of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import Any, NamedTuple, Self

from ...core.model.base import Model
from ...core.model.dates import read_datetime
from ...core.model.presence import get
from ...core.model.twins import STAMPS, Level, TwinPlace, agree, levels


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
    may be frozen for months. Where they tell different things, each has its own age. A part of a reply
    can't see what stood beside it, so ask the whole reply: ``age(status, "energies[0].level")``.
    ``now``: aware; the current time by default. The age is negative when the stamp lies in the future.
    """
    found = stamp(view, path)
    return None if found is None else Age((now or datetime.now(UTC)) - found.moment, found.source)


def stamp(view: Model, path: str = "") -> Stamp | None:
    """The time stamp that `age` counts from."""
    get(view, path)  # A slip is no missing value.
    found: list[Stamp] = []
    seen = [*takewhile(_is_there, levels(view, path))]
    for at, (places, member) in reversed([*enumerate(seen)]):
        speaking = [each for each in places if _tells_the_same(each, seen[at:])]
        here = [told for each in speaking for told in _stamps(each.value, each.path)]
        found += here
        if here and not (member is not None and member.stamp == "above"):
            break
    return max(found, key=lambda each: each.moment, default=None)


def _tells_the_same(place: TwinPlace, seen: Sequence[Level]) -> bool:
    """Whether a twin doesn't contradict the value that was asked for, or, where it hasn't that, what is around it."""
    below = ((level.places[0], each) for level in reversed(seen) for each in level.places if _is_in(each, place))
    asked, twin = next(below)
    return twin is asked or agree(asked.value, twin.value)


def _is_in(place: TwinPlace, other: TwinPlace) -> bool:
    return place is other or (place.value is not None and place.path.startswith((f"{other.path}.", f"{other.path}[")))


def _is_there(level: Level) -> bool:
    return level.places[0].value is not None


def _stamps(view: Any, path: str) -> Iterator[Stamp]:
    """When the data of one object were collected and last changed, as far as it says so itself.

    A GeoJSON Feature keeps its stamps among its properties.
    """
    if not isinstance(view, Model):
        return
    inner = view.wire.get("properties")
    yield from _read(view.wire, type(view), path)
    if isinstance(inner, Mapping):
        properties = getattr(view, "properties", None)
        yield from _read(inner, type(properties) if isinstance(properties, Model) else Model, f"{path}.properties")


def _read(wire: Mapping[str, Any], model: type[Model], path: str) -> Iterator[Stamp]:
    for name in STAMPS:
        sent = wire.get(name)
        moment = read_datetime(sent) if isinstance(sent, str) else None
        if moment is not None:
            member = model._members().by_wire.get(name)
            yield Stamp(moment, f"{path}.{member.name if member else name}".removeprefix("."))
