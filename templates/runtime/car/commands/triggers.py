"""What a monitor may watch for: the rules of `triggerParam` that no schema says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from ...core.errors.without_reply import Problem
from ...core.model.dates import EXACT_DATETIME, read_duration
from ...core.model.places import objects_at, value_at
from .boolexp import BoolExpError, check, parse

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Triggers:
    """Facts of one API (overlay, ``x-command.triggers``); what they don't name is not checked."""

    kinds: tuple[str, ...] = ()
    """Of which a trigger has exactly one: zone, time, data, on the platform also setting."""
    occurrence: str = "occurrence"
    """How the API spells the member of a time."""
    operators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Data name -> operators that fit it."""
    previous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Data name -> operators that fit a condition on its previous value."""

    def problems(self, body: Any) -> Iterator[Problem]:
        """Pairs of a path and what is wrong there."""
        triggers = list(objects_at(body, "triggerParam/triggers"))
        names = [trigger.get("name") for _, trigger in triggers]
        for path, trigger in triggers:
            if names.count(trigger.get("name")) > 1:
                yield f"{path}.name", "used by another trigger"
            yield from self._trigger(path, trigger)
        if len(triggers) > 1 and any(trigger.get("setting") is not None for _, trigger in triggers):
            yield "triggerParam.triggers", "a setting excludes every other trigger"
        expression = value_at(body, "triggerParam/boolExp")
        if isinstance(expression, str):
            yield from _expression(expression, [name for name in names if isinstance(name, str)])

    def _trigger(self, path: str, trigger: Mapping[str, Any]) -> Iterator[Problem]:
        given = [kind for kind in self.kinds if trigger.get(kind) is not None]
        if len(given) != 1:
            yield path, f"exactly one of {', '.join(self.kinds)} is needed, found {' and '.join(given) or 'none'}"
        for inner, data in objects_at(trigger, "data"):
            yield from self._data(f"{path}.{inner}", data)
        for inner, time in objects_at(trigger, "time/times"):
            yield from self._time(f"{path}.{inner}", time)

    def _data(self, path: str, data: Mapping[str, Any]) -> Iterator[Problem]:
        name = data.get("data")
        yield from _comparison(path, data, self.operators.get(name) if isinstance(name, str) else None)
        for _, before in objects_at(data, "previous"):
            if name not in self.previous:
                yield f"{path}.previous", f"only for {', '.join(self.previous) or 'no data of this API'}"
            yield from _comparison(f"{path}.previous", before, self.previous.get(str(name)))

    def _time(self, path: str, time: Mapping[str, Any]) -> Iterator[Problem]:
        start = time.get("start")
        length = read_duration(start) if isinstance(start, str) else None
        if time.get("recurrence") == "None":
            if time.get(self.occurrence) is not None:
                yield f"{path}.{self.occurrence}", "only for a daily time"
            if isinstance(start, str) and not EXACT_DATETIME.fullmatch(start):
                yield f"{path}.start", "without recurrence it is a point in time with its zone: 2030-01-31T08:00:00Z"
            return
        if time.get("duration") is None:
            yield f"{path}.duration", "a daily time needs it"
        if length is None or not timedelta() <= length < _DAY:
            yield f"{path}.start", "a daily time starts so long after midnight: PT0S to PT23H59M"


def _comparison(path: str, given: Mapping[str, Any], operators: tuple[str, ...] | None) -> Iterator[Problem]:
    operator, values = given.get("op"), given.get("value")
    if operators is not None and operator not in operators:
        yield f"{path}.op", f"this data is compared with {', '.join(operators)}"
    count = len(values) if isinstance(values, list) else 0
    if operator == "onChange":
        if count:
            yield f"{path}.value", "onChange takes no value"
    elif operator == "includedIn":
        if not count:
            yield f"{path}.value", "includedIn takes one value or more"
    elif count != 1:
        yield f"{path}.value", f"{operator} takes one value, in a list"


def _expression(text: str, names: list[str]) -> Iterator[Problem]:
    try:
        check(parse(text), names)
    except BoolExpError as error:
        place = "" if error.position is None else f"[{error.position}]"
        yield f"triggerParam.boolExp{place}", error.reason
