"""What monitors watch: the values of a car by their trigger names, places, times; and the expression over them."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .cars import DAYS, Car
from .ground import kilometres
from .intervals import span
from .reports import Json

_TOKEN = re.compile(r"([&|!()]|[^\s&|!()]+)")
ParsedExpression = Callable[[Mapping[str, bool]], bool]

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
    "vehicle.trip": lambda car: len(car.trips),
    "vehicle.trip.start": lambda car: len(car.trips),
    "vehicle.trip.stop": lambda car: sum(each.stopped is not None for each in car.trips),
    "vehicle.trip.duration": lambda car: (
        car.trips and ((car.trips[-1].stopped or car.now) - car.trips[-1].started).seconds
    ),
    "vehicle.trip.distance": lambda car: car.trips and round(car.trips[-1].distance, 1),
    "vehicle.trip.state": lambda car: "Started" if car.trip else "Finished",
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
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s", "", text):
        raise ValueError("boolExp can't be read")
    expression = _either(tokens, names)
    if tokens:
        raise ValueError(f"boolExp has {tokens[0]!r} where it should end")
    truths = {
        expression(dict(zip(names, row, strict=True))) for row in itertools.product((False, True), repeat=len(names))
    }
    if len(truths) < 2:
        raise ValueError("boolExp is constant")
    return expression


def holds(trigger: Json, car: Car, before: Mapping[str, Any], now: datetime) -> bool:
    """Whether a trigger is true of the car now; ``before`` has the values of the last look."""
    if data := trigger.get("data"):
        return _data_holds(data, VALUES.get(data["data"], _nothing)(car), before.get(data["data"]))
    if zone := trigger.get("zone"):
        return _is_inside(zone["place"], car) is (zone["transition"] == "In")
    if times := trigger.get("time"):
        return any(
            _in_window(each, now.astimezone(ZoneInfo(times.get("timeZone", "Europe/Paris")))) for each in times["times"]
        )
    return False


def text(value: Any) -> str:
    """As conditions and messages write a value."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _nothing(_: Car) -> None:
    return None


def _data_holds(data: Json, value: Any, before: Any) -> bool:
    if value is None:
        return False
    earlier = data.get("previous")
    if earlier and text(before) not in earlier["value"]:
        return False
    wanted = data.get("value") or []
    if data["op"] == "onChange":
        return before is not None and value != before
    if isinstance(value, list):
        return bool(set(map(text, value)) & set(wanted))
    if data["op"] in ("equalsTo", "includedIn"):
        return any(text(value) == each or _number(value) == _number(each) is not None for each in wanted)
    number, limit = _number(value), _number(wanted[0] if wanted else None)
    if number is None or limit is None:
        return False
    return number > limit if data["op"] == "greaterThan" else number < limit


def _number(value: Any) -> float | None:
    try:
        return None if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return None


def _is_inside(place: Json, car: Car) -> bool:
    center = place["center"]
    return math.hypot(*kilometres((center["longitude"], center["latitude"]), car.place)) <= float(place["radius"])


def _in_window(entry: Json, local: datetime) -> bool:
    days = (entry.get("occurence") or entry.get("occurrence") or {}).get("day") or DAYS
    length = span(entry["duration"]) if entry.get("duration") else span("PT1M")
    if entry.get("recurrence") == "Daily" or entry["start"].startswith("P"):
        start = local.replace(hour=0, minute=0, second=0, microsecond=0) + span(entry["start"])
        return DAYS[local.weekday()] in days and start <= local < start + length
    moment = datetime.fromisoformat(entry["start"])
    begins = moment if moment.tzinfo else moment.replace(tzinfo=local.tzinfo)
    return begins <= local < begins + length


def _either(tokens: list[str], names: list[str]) -> ParsedExpression:
    left = _both(tokens, names)
    while tokens and tokens[0] == "|":
        tokens.pop(0)
        left = _joined(any, left, _both(tokens, names))
    return left


def _both(tokens: list[str], names: list[str]) -> ParsedExpression:
    left = _single(tokens, names)
    while tokens and tokens[0] == "&":
        tokens.pop(0)
        left = _joined(all, left, _single(tokens, names))
    return left


def _joined(how: Callable[[list[bool]], bool], left: ParsedExpression, right: ParsedExpression) -> ParsedExpression:
    return lambda truth: how([left(truth), right(truth)])


def _single(tokens: list[str], names: list[str]) -> ParsedExpression:
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
