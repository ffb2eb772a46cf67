"""A number with its unit, in the form that pint takes, without needing pint."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from .base import Model
from .fields import Field
from .presence import get, require, step_from, steps_in

_SCALED = re.compile(r"([^/()]+)/\((\d+) ([^()]+)\)")
"""``cL/(100 km)``: pint has no unit with a number in it, so the number goes into the value."""


class Quantity(NamedTuple):
    """``pint.Quantity(*quantity)`` is this."""

    value: float
    unit: str
    """As pint writes it: ``km/h``, ``°C``, ``%``, ``cL/km``."""

    def __str__(self) -> str:
        return f"{self.value:g} {self.unit}"


def quantity(view: Model, path: str) -> Quantity | None:
    """The number at ``path`` with its unit; None when it is missing.

    ``path`` in Python names, mostly one attribute: ``quantity(trip.kinetic, "max_speed")``. Where
    the unit follows from another member, that one is looked for beside the number and above it on
    the path. A number for each 100 km comes for each kilometre: 157 cL/(100 km) is 1.57 cL/km.
    A duration comes in seconds.

    Raises `AttributeError` for a name that the model doesn't have, and `ValueError` that says why
    when there is no number there or nobody knows its unit: nothing is guessed.
    """
    value = get(view, path)
    if value is None:
        return None
    if isinstance(value, timedelta):
        return Quantity(value.total_seconds(), "s")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{path} is no number")
    return _scaled(value, unit_of(view, path))


def unit_of(view: Model, path: str) -> str:
    """The unit of the number at ``path``, as the member or its neighbours say. Raises `ValueError` like `quantity`."""
    holders, member = _member(view, path)
    why = _unknown(holders, member)
    if member is not None and not why:
        if member.unit:
            return member.unit
        if member.unit_by:
            key, units = member.unit_by
            told = _told(holders, key)
            if unit := _at(told, units):
                return unit
            raise ValueError(
                f"the unit of {path} follows from {key}, which is {'not there' if told is None else 'new'}"
            )
    raise ValueError(f"{path} has no known unit: {why or 'it measures nothing'}")


def _unknown(holders: Sequence[Model], member: Field | None) -> str | None:
    """Why nobody knows the unit of a member, in itself or beside what its neighbours say."""
    if member is None or member.unit_unknown_by is None:
        return member.unit_unknown if member is not None else None
    key, reasons = member.unit_unknown_by
    return _at(_told(holders, key), reasons)


def _told(holders: Sequence[Model], key: str) -> str | None:
    """What the nearest member of this name says, beside the number or above it."""
    return next((said for each in reversed(holders) if isinstance(said := each.wire.get(key), str)), None)


def _at(told: str | None, said: Mapping[str, str]) -> str | None:
    """What goes with a value as it is told, in any case."""
    meant = (told or "").strip().casefold()
    return next((each for value, each in said.items() if value.casefold() == meant), None)


def _member(view: Model, path: str) -> tuple[Sequence[Model], Field | None]:
    """The views on the way to a number, and the member that holds it or the list it is in."""
    place: Any = view
    holders: list[Model] = []
    member: Field | None = None
    for step in steps_in(path):
        require(place, step)
        if isinstance(place, Model):
            holders.append(place)
            member = place._members().by_name[str(step)]
        place = step_from(place, step)
    return holders, member


def _scaled(value: float, unit: str) -> Quantity:
    if match := _SCALED.fullmatch(unit):
        return Quantity(value / int(match[2]), f"{match[1]}/{match[3]}")
    return Quantity(value, unit)
