"""What of a reply its reader gets: the parts that are granted, that the car can produce and uploads, that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from .cars import Car, Drive, Privacy
from .facts import ServerFacts
from .scopes import covered

Judge = Callable[[str], bool]
"""Whether the part at ``Status.lastPosition`` stays."""


def filtered(api: ServerFacts, schema: Mapping[str, Any], value: Any, stays: Judge) -> Any:
    """``value`` without the parts that don't stay; a class may be named from any object that holds it.

    What is required is never taken out.
    """
    return _filtered(api, schema, value, stays, ())


@lru_cache(maxsize=64)
def granted(api: ServerFacts, held: frozenset[str]) -> Judge:
    """Keeps what the scopes open: every scope of a part is needed. A part stays for what is open in it."""

    def opens(place: str) -> bool:
        return all(covered(api, each, held) for each in _part(api, place).get("scopes", ()))

    return cache(lambda place: opens(place) or any(map(opens, api.parts_within(place))))


def open_to(api: ServerFacts, grant: frozenset[str] | None, query: Mapping[str, list[str]]) -> Judge:
    """Keeps what a call gets: what its grant opens (None: no scope decides) and its query asks for."""
    may, wants = granted(api, grant) if grant is not None else _anything, asked(api, query)
    return lambda place: may(place) and wants(place)


def produced(api: ServerFacts, car: Car) -> Judge:
    """Keeps what this kind of car has, and what its privacy mode and its services let through."""
    return _uploaded(api, car.drive, car.privacy, car.services)


@lru_cache(maxsize=256)
def _uploaded(api: ServerFacts, drive: Drive, privacy: Privacy, services: frozenset[str] | None) -> Judge:
    kept_back = api.withheld.get(privacy, ())

    def stays(place: str) -> bool:
        part = _part(api, place)
        if part.get("drives") and drive not in part["drives"]:
            return False
        if _is_within(place, kept_back) or any(covered(api, each, kept_back) for each in part.get("scopes", ())):
            return place.endswith((".privacy", ".privacy.state"))
        return services is None or all(covered(api, each, services) for each in part.get("scopes", ()))

    return cache(stays)


def asked(api: ServerFacts, query: Mapping[str, list[str]]) -> Judge:
    """Keeps what ``extension`` names, and what ``type`` lets through when it is there."""

    def stays(place: str) -> bool:
        part = _part(api, place)
        if any(value not in query.get(name, ()) for name, value in part.get("requires_parameters", {}).items()):
            return False
        wanted = query.get("type")
        chosen = part.get("type", "")
        return not (wanted and chosen and place.startswith(_TYPED)) or any(_within(chosen, each) for each in wanted)

    return stays


_TYPED = ("Telemetry.", "AggregatedTelemetries.")


def _is_within(place: str, kept_back: Iterable[str]) -> bool:
    return any(place == each or place.startswith((f"{each}.", f"{each}[")) for each in kept_back)


def _within(chosen: str, wanted: str) -> bool:
    """A filter names its part, or one above or below it."""
    plain, other = chosen.lower(), wanted.lower()
    return plain == other or plain.startswith(f"{other}.") or other.startswith(f"{plain}.")


def _anything(_: str) -> bool:
    return True


def _part(api: ServerFacts, place: str) -> Mapping[str, Any]:
    return api.parts.get(place, {})


def _filtered(api: ServerFacts, schema: Mapping[str, Any], value: Any, stays: Judge, places: tuple[str, ...]) -> Any:
    name, schema = api.class_of(schema)
    if isinstance(value, list):
        inner = _leading(api, (f"{each}[]" for each in places))
        items = schema.get("items", {})
        return [_filtered(api, items, each, stays, inner) if isinstance(each, dict) else each for each in value]
    known = schema.get("properties", {})
    needed = schema.get("required", ())
    here = _leading(api, (*places, name))
    kept = {}
    for member, each in value.items():
        below = _leading(api, (f"{place}.{member}" for place in here))
        inner_schema = known.get(member, {})
        if member in needed or (all(map(stays, below)) and stays(api.class_of(inner_schema)[0])):
            deeper = isinstance(each, dict | list)
            kept[member] = _filtered(api, inner_schema, each, stays, below) if deeper else each
    return kept


def _leading(api: ServerFacts, places: Iterable[str]) -> tuple[str, ...]:
    return tuple(each for each in places if each in api.leading)
