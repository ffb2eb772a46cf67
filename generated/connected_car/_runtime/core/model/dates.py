"""Points in time, dates and durations: every spelling that the wire is known to use."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

# RFC 3339 5.6, as `date-time` of OpenAPI means it.
EXACT_DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
EXACT_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# ``Mon Jun 03 08:35:36 GMT 2019`` (a Java server's toString) and ``Mon, 03 Jun 2019 08:35:36 GMT`` (RFC 9110).
_WORDED = re.compile(
    r"[A-Z]{3},? (?:(?P<month>[A-Z]{3}) +(?P<day>[0-9]{1,2})|(?P<day2>[0-9]{1,2}) (?P<month2>[A-Z]{3}) (?P<year2>[0-9]{4}))"
    r" (?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2}) (?:GMT|UTC|Z)(?: (?P<year>[0-9]{4}))?"
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")

_NUMBER = r"[0-9]+(?:[.,][0-9]+)?"
_DURATION = re.compile(
    rf"(?P<sign>[+-])?P(?=[0-9T])(?:0+Y)?(?:0+M)?(?:(?P<weeks>{_NUMBER})W)?(?:(?P<days>{_NUMBER})D)?"
    rf"(?:T(?=[0-9])(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?",
    re.IGNORECASE,
)


def read_datetime(text: str) -> datetime | None:
    """An aware datetime; a spelling without an offset is UTC, like all times of these APIs."""
    moment: datetime | None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = _respelled(text.strip().upper())
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=UTC)


def _respelled(text: str) -> datetime | None:
    return _iso(text) or _worded(text)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _worded(text: str) -> datetime | None:
    match = _WORDED.fullmatch(text)
    month = match and (match["month"] or match["month2"])
    if not match or month not in _MONTHS or bool(match["month"]) is not bool(match["year"]):
        return None
    year, day = match["year"] or match["year2"], match["day"] or match["day2"]
    return _iso(f"{year}-{_MONTHS.index(month) + 1:02}-{int(day):02}T{match['time']}Z")


def in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """The same moment in a zone, None for that of this machine; as it came where the zone has no year for it."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


def read_date(text: str) -> date | None:
    """A date; of a point in time its day as written."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        moment = read_datetime(text)
        return moment.date() if moment else None


# Schedules say the same few durations again and again.
@lru_cache(maxsize=512)
def read_duration(text: str) -> timedelta | None:
    """ISO 8601 (``PT1H30M``, ``P1W``). Years and months have no length, so only zero of them is readable."""
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        return None
    parts = {
        name: float(number.replace(",", ".")) for name, number in match.groupdict().items() if name != "sign" and number
    }
    try:
        length = timedelta(**parts)
    except OverflowError:
        return None
    return -length if match["sign"] == "-" else length


def write_datetime(moment: datetime) -> str:
    """RFC 3339, ``Z`` for UTC. A naive datetime keeps its missing offset and is refused before sending."""
    return moment.isoformat().replace("+00:00", "Z")


def write_duration(length: timedelta) -> str:
    """ISO 8601 in hours, minutes and seconds: ``PT26H30M``, ``PT0S``."""
    microseconds = abs(length) // timedelta(microseconds=1)
    minutes, rest = divmod(microseconds, 60_000_000)
    hours, minutes = divmod(minutes, 60)
    seconds = f"{rest // 1_000_000}.{rest % 1_000_000:06}".rstrip("0").rstrip(".")
    parts = [f"{hours}H" * bool(hours), f"{minutes}M" * bool(minutes), f"{seconds}S" * (rest > 0)]
    return ("-" if length < timedelta() else "") + "PT" + ("".join(parts) or "0S")
