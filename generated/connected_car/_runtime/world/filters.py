"""What the query of a list lets through, filter by filter, and in which order.

Items come here in the world's own words, before they are fitted into a document: a filter may look at members that no
reply shows. ``locale`` and ``country`` are only checked: the world has one text for each thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from .intervals import in_range, span, within
from .reports import Json

_TIMES = ("startedAt", "start", "createdAt", "updatedAt")
_RANGES = frozenset({"distance", "duration", "level", "autonomy", "power"})
_LOCALE = re.compile(r"[A-Za-z]+([-_][A-Za-z]+)?")


def chosen(items: Sequence[Json], query: Mapping[str, Any]) -> list[Json]:
    """What the filters let through, in the order that is asked for."""
    asked = [(_FILTERS[name], value) for name, value in query.items() if name in _FILTERS]
    found = [each for each in items if all(passes(each, value) for passes, value in asked)]
    if query.get("orderBy") == "descending":
        found.reverse()
    return found


def require_readable(query: Mapping[str, Any], now: datetime) -> None:
    """Refuse texts that are no filter, also where there is nothing to let through. Raises `ValueError`."""
    for interval in query.get("timestamps", ()):
        within(now, interval)
    for name in _RANGES & query.keys():
        in_range(0.0, query[name])
    if not _LOCALE.fullmatch(query.get("locale", "en")):
        raise ValueError("locale looks like fr or fr-FR")


def _at_times(item: Json, wanted: Any) -> bool:
    dated = {**item.get("properties", {}), **item}
    text = next((dated[each] for each in _TIMES if dated.get(each)), None)
    return text is None or any(within(datetime.fromisoformat(text), each) for each in wanted)


def _in_state(item: Json, wanted: Any) -> bool:
    """Of trips and charging sessions: those without a fault are nominal."""
    faults = (item.get("state") or item).get("faults") or ()
    return bool(
        {each.get("fault") or each.get("status") for each in faults} & set(wanted) if faults else "Nominal" in wanted
    )


def _of_type(item: Json, wanted: Any) -> bool:
    """Of alarms, which have a trigger, a status or both; telemetry's types choose parts of a sample."""
    held = {name for name in ("status", "trigger") if item.get(name)}
    return not held or any(each.rpartition(".")[2] in held for each in wanted)


def _subscribed_to(item: Json, wanted: Any) -> bool:
    """A callback that names no type is told everything."""
    return not item.get("types") or bool(set(item["types"]) & set(wanted))


def _lasts(item: Json, wanted: str) -> bool:
    length = item["duration"]
    return in_range(span(length).total_seconds() if isinstance(length, str) else length, wanted)


def _gained(member: str) -> Callable[[Json, str], bool]:
    return lambda item, wanted: in_range(item["gain"][member], wanted)


_FILTERS: Mapping[str, Callable[[Json, Any], bool]] = {
    "timestamps": _at_times,
    "states": _in_state,
    "type": _of_type,
    "types": _subscribed_to,
    "active": lambda item, wanted: bool(item["active"] == wanted),
    "vinPrefix": lambda item, wanted: str(item["vin"]).startswith(wanted),
    "distance": lambda item, wanted: in_range(item["distance"], wanted),
    "duration": _lasts,
    "level": _gained("level"),
    "autonomy": _gained("autonomy"),
    "power": _gained("power"),
    "kinetics": lambda item, wanted: bool(item["harsh"] & set(wanted)),
    "propulsions": lambda item, wanted: item["propulsion"] in wanted,
}
"""What decides on items; ``extension`` and telemetry's ``type`` choose parts of them, ``tolerance`` thins a path out."""
