"""The intervals of ``timestamps`` (ISO 8601) and the ranges of ``distance`` and its like, as queries write them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_DURATION = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_REPEATED = re.compile(r"R(\d*)")
_DAY = timedelta(hours=24)


def within(moment: datetime, interval: str) -> bool:
    """Whether it lies in ``T1/T2``, ``T1/D``, ``T/``, ``/T``, or ``Rn/T/D[/d]``. Raises `ValueError` for other text."""
    parts = interval.split("/")
    if repeated := _REPEATED.fullmatch(parts[0]):
        return _within_repeated(moment, int(repeated[1] or 10_000), parts[1:])
    if len(parts) != 2 or not any(parts):
        raise ValueError("an interval has a start, an end or both, with one slash between")
    start = _moment(parts[0]) if parts[0] else datetime.min.replace(tzinfo=moment.tzinfo)
    if not parts[1]:
        return start <= moment
    if parts[1].startswith("P"):
        return timedelta() <= moment - start < span(parts[1])
    return start <= moment < _moment(parts[1])


def span(text: str) -> timedelta:
    """A duration of weeks, days, hours, minutes and seconds. Raises `ValueError`."""
    found = _DURATION.fullmatch(text)
    if not found or not any(found.groups()):
        raise ValueError("a duration looks like PT1H30M or P1D")
    try:
        return timedelta(**{unit: float(value) for unit, value in found.groupdict().items() if value})
    except OverflowError:
        raise ValueError("a duration of so many years can't be counted") from None


def time_of_day(text: str) -> timedelta:
    """A duration since midnight. Raises `ValueError`."""
    if (since := span(text)) >= _DAY:
        raise ValueError("a time of day is a duration from PT0S to less than PT24H")
    return since


def in_range(value: float, text: str) -> bool:
    """Whether it lies in ``0.1-`` or ``5-20``. Raises `ValueError`."""
    low, dash, high = text.partition("-")
    if not dash:
        raise ValueError("a range looks like 5-20 or 5-")
    return float(low or 0) <= value <= (float(high) if high else float("inf"))


def _within_repeated(moment: datetime, times: int, parts: list[str]) -> bool:
    if len(parts) not in (2, 3):
        raise ValueError("a repeated interval looks like Rn/T/D or Rn/T/D/d")
    start, each = _moment(parts[0]), span(parts[1])
    every = span(parts[2]) if len(parts) == 3 else _DAY
    if not every:
        raise ValueError("a repeated interval repeats after some time")
    turn, since = divmod(moment - start, every)
    return 0 <= turn <= times and since < each


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text.replace(" ", "+"))
    if moment.tzinfo is None:
        raise ValueError("a time needs its zone, such as Z")
    return moment
