"""What monitors watch: the values of a car by their trigger names, places, times; and the expression over them."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .cars import DAYS, Car, Trip
from .ground import kilometres
from .intervals import span, time_of_day
from .reports import Json

_TOKEN = re.compile(r"([&|!()]|[^\s&|!()]+)")
ParsedExpression = Callable[[Sequence[bool | None]], bool | None]
"""Of what is known of each trigger, in their order."""
ParsedTrigger = Callable[[Car, Mapping[str, Any], datetime], bool | None]
"""Of a car, its values at the last look, and the time; None where the car doesn't let anybody know."""
_Expression = Callable[[Mapping[str, bool]], bool]

VALUES: Mapping[str, Callable[[Car], Any]] = {
    "vehicle.alert": lambda car: [each.type for each in car.alerts if each.ended is None],
    "vehicle.odometer": lambda car: round(car.mileage, 1),
    "vehicle.powertrain.status": lambda car: "Running" if car.moving else "Stopped",
    "vehicle.engines.running": lambda car: car.moving,
    "vehicle.engines.thermic.oil.temp": lambda car: 88.0 if car.moving else car.temperature,
    "vehicle.energy.electric.level": lambda car: car.level,
    "vehicle.energy.electric.autonomy": lambda car: round(car.electric_reach),
    "vehicle.energy.fuel.level": lambda car: car.fuel,
    "vehicle.energy.fuel.autonomy": lambda car: round(car.fuel_reach),
    "vehicle.autonomy": lambda car: round(car.electric_reach + car.fuel_reach),
    "vehicle.energy.charging.status": lambda car: car.charging_status,
    "vehicle.energy.charging.plugged": lambda car: car.plugged,
    "vehicle.energy.charging.type": lambda car: "Full" if car.charge_limit >= 100 else "Partial",
    "vehicle.doorsState.lockedState": lambda car: "Locked" if car.locked else "Unlocked",
    "vehicle.doorsState.opening": lambda car: sorted(car.open),
    "vehicle.kinetic.moving": lambda car: car.moving,
    "vehicle.kinetic.speed": lambda car: car.speed,
    "vehicle.trip": lambda car: len(car.known_trips),
    "vehicle.trip.start": lambda car: len(car.known_trips),
    "vehicle.trip.stop": lambda car: sum(each.stopped is not None for each in car.known_trips),
    "vehicle.trip.duration": lambda car: _of_last(car, lambda trip: ((trip.stopped or car.now) - trip.started).seconds),
    "vehicle.trip.distance": lambda car: _of_last(car, lambda trip: round(trip.distance, 1)),
    "vehicle.trip.state": lambda car: _of_last(car, lambda trip: "Finished" if trip.stopped else "Started"),
    "vehicle.maintenance.daysBeforeMaintenance": lambda car: car.days_to_maintenance,
    "vehicle.maintenance.mileageBeforeMaintenance": lambda car: round(car.km_to_maintenance),
    "environment.air.temp": lambda car: car.temperature,
    "privacy.state": lambda car: car.privacy,
    "vehicle.drivingBehavior.mode": lambda _: "Normal",
    "vehicle.preconditioning.airConditioning": lambda car: car.climate,
    "vehicle.alarm.status.activation": lambda _: "Active",
}
"""A name that isn't here never fires: the world has no state for it."""


def parsed(text: str, names: list[str]) -> ParsedExpression:
    """``exp & exp``, ``exp | exp``, ``(exp)``, ``!exp`` over trigger names. Raises `ValueError`, also for an expression
    that is always true or always false.
    """
    rows = [*itertools.product((False, True), repeat=len(names))]
    try:
        expression = _whole(text, names)
        table = {row: expression(dict(zip(names, row, strict=True))) for row in rows}
    except RecursionError:
        raise ValueError("boolExp is nested too deep") from None
    if len(set(table.values())) < 2:
        raise ValueError("boolExp is constant")

    def truth(known: Sequence[bool | None]) -> bool | None:
        """None where it hangs on what isn't known."""
        fitting = [row for row in rows if all(is_it in (None, each) for is_it, each in zip(known, row, strict=True))]
        outcomes = {table[row] for row in fitting}
        return outcomes.pop() if len(outcomes) == 1 else None

    return truth


def _whole(text: str, names: list[str]) -> _Expression:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s", "", text):
        raise ValueError("boolExp can't be read")
    expression = _either(tokens, names)
    if tokens:
        raise ValueError(f"boolExp has {tokens[0]!r} where it should end")
    return expression


def parsed_trigger(trigger: Json) -> ParsedTrigger:
    """What a trigger asks of a car. Raises `ValueError` for one that can't be read."""
    kinds = _READERS.keys() & trigger.keys()
    if len(kinds) != 1:
        raise ValueError(f"trigger {trigger['name']} needs exactly one of zone, time, data")
    [kind] = kinds
    try:
        return _READERS[kind](trigger[kind])
    except ValueError as error:
        raise ValueError(f"trigger {trigger['name']} can't be read: {error}") from None


def uploaded(name: str, car: Car) -> Any:
    """The value of a trigger name; None where the world has none, and where the car keeps it back."""
    if name not in VALUES or (car.privacy == "Full" and name != "privacy.state"):
        return None
    return VALUES[name](car)


def text(value: Any) -> str:
    """As conditions and messages write a value."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _of_last(car: Car, ask: Callable[[Trip], Any]) -> Any:
    """Of the last trip that is known; None without one."""
    return ask(car.known_trips[-1]) if car.known_trips else None


def _data(data: Json) -> ParsedTrigger:
    name, op, earlier = data["data"], data["op"], data.get("previous")
    wanted = data.get("value") or []
    limit = _number(wanted[0] if wanted else None)

    def holds(car: Car, before: Mapping[str, Any], _: datetime) -> bool | None:
        value, last = uploaded(name, car), before.get(name)
        if value is None:
            return None
        if earlier and text(last) not in earlier["value"]:
            return False
        if op == "onChange":
            return last is not None and bool(value != last)
        if isinstance(value, list):
            return bool(set(map(text, value)) & set(wanted))
        number = _number(value)
        if op in ("equalsTo", "includedIn"):
            return any(text(value) == each or number == _number(each) is not None for each in wanted)
        if number is None or limit is None:
            return False
        return number > limit if op == "greaterThan" else number < limit

    return holds


def _number(value: Any) -> float | None:
    try:
        return None if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None


def _zone(zone: Json) -> ParsedTrigger:
    place, inside = zone["place"], zone["transition"] == "In"
    center, radius = (place["center"]["longitude"], place["center"]["latitude"]), float(place["radius"])

    def holds(car: Car, _: Mapping[str, Any], __: datetime) -> bool | None:
        """Whoever keeps the position back is neither inside nor outside."""
        if car.privacy != "None":
            return None
        return (math.hypot(*kilometres(center, car.place)) <= radius) is inside

    return holds


def _time(times: Json) -> ParsedTrigger:
    try:
        zone = ZoneInfo(times.get("timeZone", "Europe/Paris"))
    except (LookupError, OSError):
        raise ValueError("no such timeZone") from None
    windows = [_window(each, zone) for each in times["times"]]
    return lambda _, __, now: any(is_open(now.astimezone(zone)) for is_open in windows)


def _window(entry: Json, zone: ZoneInfo) -> Callable[[datetime], bool]:
    """Whether it is open at a local time. Raises `ValueError`."""
    length = span(entry.get("duration") or "PT1M")
    if entry.get("recurrence") == "Daily" or entry["start"].startswith("P"):
        days = (entry.get("occurence") or entry.get("occurrence") or {}).get("day") or DAYS
        start = time_of_day(entry["start"])

        def is_open(local: datetime) -> bool:
            midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
            return DAYS[local.weekday()] in days and timedelta() <= local - midnight - start < length

        return is_open
    moment = datetime.fromisoformat(entry["start"])
    begins = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    return lambda local: timedelta() <= local - begins < length


_READERS: Mapping[str, Callable[[Json], ParsedTrigger]] = {
    "data": _data,
    "zone": _zone,
    "time": _time,
    "setting": lambda _: lambda *_: None,
}


def _either(tokens: list[str], names: list[str]) -> _Expression:
    left = _both(tokens, names)
    while tokens and tokens[0] == "|":
        tokens.pop(0)
        left = _joined(any, left, _both(tokens, names))
    return left


def _both(tokens: list[str], names: list[str]) -> _Expression:
    left = _single(tokens, names)
    while tokens and tokens[0] == "&":
        tokens.pop(0)
        left = _joined(all, left, _single(tokens, names))
    return left


def _joined(how: Callable[[list[bool]], bool], left: _Expression, right: _Expression) -> _Expression:
    return lambda truth: how([left(truth), right(truth)])


def _single(tokens: list[str], names: list[str]) -> _Expression:
    if not tokens:
        raise ValueError("boolExp ends too early")
    token = tokens.pop(0)
    if token == "!":
        inner = _single(tokens, names)
        return lambda truth: not inner(truth)
    if token == "(":
        inner = _either(tokens, names)
        if not tokens or tokens.pop(0) != ")":
            raise ValueError("boolExp has a parenthesis that nothing closes")
        return inner
    if token not in names:
        raise ValueError(f"boolExp names {token!r}, which is no trigger")
    return lambda truth: truth[token]
