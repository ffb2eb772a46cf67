"""The electric and the fuel store of a vehicle, wherever its replies put them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from ...core.model.base import Model
from ...core.model.dates import in_zone
from ...core.model.twins import agree
from .age import Age, age, stamp

_PLACES = ("energies", "energy", "vehicle.energies", "vehicle.energy")
"""Newer replies, older ones, and measurements; some cars fill only the older list, some both."""

StoreKind = Literal["Electric", "Fuel"]


@dataclass(frozen=True, slots=True)
class Store:
    """One energy store as its reply has it; every value may be None."""

    kind: StoreKind
    reply: Model
    """What it was found in."""
    paths: tuple[str, ...]
    """Where it stands in the reply, the present name first: ``energies[1]``, ``energy[0]``.

    All values are from there. Of two entries that tell different things only the newer one is there.
    """
    level: float | None
    """Percent."""
    autonomy: float | None
    """Range, km."""
    charging: Any
    """The charging block (`EnergyCharging`): cable, state, rate, time left, timer."""
    battery: Any
    """The battery block: capacity and charge in Wh, health in percent."""

    def age(self, *, now: datetime | None = None) -> Age | None:
        """How old it is, by the newest stamp that speaks of it; see `connected_car.age`."""
        return age(self.reply, self.paths[0], now=now)

    @property
    def moment(self) -> datetime | None:
        """When it was last told, UTC."""
        found = stamp(self.reply, self.paths[0])
        return in_zone(found.moment, UTC) if found else None

    @property
    def is_charging(self) -> bool:
        """Whether energy flows in, as far as is known."""
        return getattr(self.charging, "status", None) == "InProgress"

    @property
    def is_plugged_in(self) -> bool | None:
        """Whether the cable is in; None when nothing says so."""
        plugged: bool | None = getattr(self.charging, "plugged", None)
        return plugged


def electric(reply: Model | None) -> Store | None:
    """The traction battery in a status or a measurement; None when the reply has none."""
    return _store(reply, "Electric")


def fuel(reply: Model | None) -> Store | None:
    """The tank in a status or a measurement; None when the reply has none."""
    return _store(reply, "Fuel")


def _store(reply: Model | None, kind: StoreKind) -> Store | None:
    found = [] if reply is None else _current([each for each in _items(reply) if _kind(each[1]) == kind])
    if reply is None or not found:
        return None
    items = [item for _, item in found]
    return Store(
        kind=kind,
        reply=reply,
        paths=tuple(path for path, _ in found),
        level=_first(items, "level"),
        autonomy=_first(items, "autonomy"),
        charging=_first(items, "extension.electric.charging", "charging"),
        battery=_first(items, "extension.electric.battery", "battery"),
    )


def _current(found: list[tuple[str, Model]]) -> list[tuple[str, Model]]:
    """Without what a newer entry contradicts: that was told of an earlier moment, and so were its other values."""
    stamps = [(told.moment, item) for _, item in found if (told := stamp(item))]
    newest = max(stamps, key=lambda each: each[0], default=None)
    outdated = [item for moment, item in stamps if newest and moment < newest[0] and not agree(item, newest[1])]
    return [each for each in found if not any(each[1] is item for item in outdated)]


def _items(reply: Model) -> Iterator[tuple[str, Model]]:
    for place in _PLACES:
        listed = _at(reply, place)
        for index, item in enumerate(listed if isinstance(listed, tuple) else ()):
            yield f"{place}[{index}]", item


def _kind(item: Model) -> str | None:
    told = _at(item, "type")
    if told is not None:
        return str(told)
    if _first([item], "extension.electric", "charging", "battery") is not None:
        return "Electric"
    return "Fuel" if _at(item, "extension.fuel") is not None else None


def _first(items: list[Model], *paths: str) -> Any:
    """The first value there is, so that what one list leaves out is taken from the other."""
    return next((value for item in items for path in paths if (value := _at(item, path)) is not None), None)


def _at(place: Any, path: str) -> Any:
    """The value at a path whose members this kind of reply may not even have."""
    for name in path.split("."):
        place = getattr(place, name, None)
    return place
