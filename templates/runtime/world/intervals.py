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
    end = start + span(parts[1]) if parts[1].startswith("P") else _moment(parts[1])
    return start <= moment < end


def span(text: str) -> timedelta:
    """A duration of weeks, days, hours, minutes and seconds. Raises `ValueError`."""
    found = _DURATION.fullmatch(text)
    if not found or not any(found.groups()):
        raise ValueError("a duration looks like PT1H30M or P1D")
    return timedelta(**{unit: float(value) for unit, value in found.groupdict().items() if value})


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
    turn = (moment - start) // every
    return 0 <= turn <= times and moment < start + turn * every + each


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text.replace(" ", "+"))
    if moment.tzinfo is None:
        raise ValueError("a time needs its zone, such as Z")
    return moment
