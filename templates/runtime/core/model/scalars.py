"""How one JSON scalar becomes one Python value."""

# What an overriding method does is said once, at `Converter`.
# ruff: noqa: D102

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any

from .dates import EXACT_DATE, EXACT_DATETIME, read_date, read_datetime, read_duration, write_datetime, write_duration
from .enums import OpenEnum, OpenIntEnum
from .issues import ROOT, Issue, IssueKind, IssueWalk, Place, json_type
from .time_of_day import TimeOfDay, read_time_of_day
from .upload import FileUpload
from .wire import copied, read_only

_JSON_NUMBER = re.compile(r"\s*[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*", re.ASCII)
_EXACT_INTEGERS = 2**53
"""From here on a double no longer tells integers apart."""


class Converter:
    """One declared type: reads what came, says what is odd about it, writes what goes out."""

    expected: str
    """How an issue names the type."""
    passthrough: type | None = None
    """Wire values of exactly this class are read as they are."""
    is_cached = False
    """Whether a view keeps what it read, so that it is the same object next time. Scalars cost less to
    convert again than to keep."""
    leaves_out = True
    """Whether `read_item` may answer None."""
    takes_null = False
    """Whether null is a value like any other, and not only where the document adds it to a type."""
    specificity = 1
    """Which scalar of a union gets a value that several take: the member of an enum before plain text."""

    def read(self, wire: Any) -> Any:
        """The value for a wire value that isn't null, or None. Never raises."""
        raise NotImplementedError

    def read_item(self, wire: Any) -> Any:
        """The same inside an array or a map; None leaves the item out."""
        return self.read(wire)

    def is_exact(self, wire: Any) -> bool:
        """Whether the wire value is what the document declares."""
        raise NotImplementedError

    def issue_kind(self, value: Any) -> IssueKind:
        """What an inexact wire value that reads as ``value`` is noted as."""
        return "wrong_type" if value is None else "coerced"

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        """Note what is odd about a wire value that isn't null."""
        if not self.is_exact(wire):
            walk.note(place, self.issue_kind(self.read(wire)), self.expected, json_type(wire))

    def match_score(self, wire: Any) -> tuple[int, int]:
        """How well this branch of a union explains the value: declared keys, exact parts."""
        return (0, self.specificity) if self.is_exact(wire) else (0, 0)

    def write(self, value: Any) -> Any:
        """The wire value of a Python value. Raises `TypeError` when JSON can't say it."""
        return copied(value)


def inspect(converter: Converter, wire: Any, outgoing: bool = False) -> tuple[Issue, ...]:
    """What is odd about a whole wire value: the body of a reply, an argument that goes out."""
    walk = IssueWalk(outgoing)
    if wire is not None:
        converter.check(wire, ROOT, walk)
    elif not converter.takes_null:
        walk.note(ROOT, "null", converter.expected, "null")
    return walk.run()


class Anything(Converter):
    """``Any``: the JSON value itself, read-only."""

    expected = "any value"
    takes_null = True

    def read(self, wire: Any) -> Any:
        return read_only(wire)

    def is_exact(self, wire: Any) -> bool:  # noqa: ARG002
        return True


class Text(Converter):
    """Any JSON string."""

    expected = "string"
    passthrough = str

    def read(self, wire: Any) -> str | None:
        return wire if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is str


class Number(Converter):
    """A JSON number; text that is one is read, too."""

    expected = "number"
    passthrough = float

    def read(self, wire: Any) -> float | None:
        if type(wire) is float:
            return wire
        if type(wire) is str and not _JSON_NUMBER.fullmatch(wire):
            return None
        if type(wire) is not int and type(wire) is not str:
            return None
        try:
            number = float(wire)
        except (OverflowError, ValueError):
            return None
        return number if isfinite(number) else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is float or (type(wire) is int and self.read(wire) is not None)


class Integer(Converter):
    """A JSON integer; a number without fraction, or text that is one, is read, too."""

    expected = "integer"
    passthrough: type | None = int
    specificity = 2

    def read(self, wire: Any) -> int | None:
        if type(wire) is int:
            return wire
        if type(wire) is str:
            return _integer(wire)
        whole = type(wire) is float and wire.is_integer() and abs(wire) < _EXACT_INTEGERS
        return int(wire) if whole else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is int


def _integer(text: str) -> int | None:
    if not _JSON_NUMBER.fullmatch(text):
        return None
    try:
        return int(text)
    except ValueError:
        number = float(text)
        return int(number) if number.is_integer() and abs(number) < _EXACT_INTEGERS else None


class Boolean(Converter):
    """A JSON boolean; the words ``true`` and ``false`` are read, too."""

    expected = "boolean"
    passthrough = bool
    _WORDS = {"true": True, "false": False}

    def read(self, wire: Any) -> bool | None:
        if type(wire) is bool:
            return wire
        return self._WORDS.get(wire.strip().lower()) if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is bool


class Spelled(Converter):
    """A type that JSON knows only as text."""

    specificity = 2

    def issue_kind(self, value: Any) -> IssueKind:
        return "wrong_type" if value is None else "spelling"


class Moment(Spelled):
    """A point in time with its zone (RFC 3339)."""

    expected = "date-time"

    def read(self, wire: Any) -> datetime | None:
        return read_datetime(wire) if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is str and EXACT_DATETIME.fullmatch(wire) is not None and self.read(wire) is not None

    def write(self, value: Any) -> Any:
        return write_datetime(value) if isinstance(value, datetime) else copied(value)


class CalendarDate(Spelled):
    """A day without a time (RFC 3339 full-date)."""

    expected = "date"

    def read(self, wire: Any) -> date | None:
        return read_date(wire) if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is str and EXACT_DATE.fullmatch(wire) is not None and self.read(wire) is not None

    def write(self, value: Any) -> Any:
        # A datetime is a date to Python; its time must not vanish.
        return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else copied(value)


class Duration(Spelled):
    """An ISO 8601 duration."""

    expected = "duration"

    def read(self, wire: Any) -> timedelta | None:
        return read_duration(wire) if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        return self.read(wire) is not None and wire == wire.strip().upper()

    def write(self, value: Any) -> Any:
        return write_duration(value) if isinstance(value, timedelta) else copied(value)


class DayTime(Spelled):
    """A time of day, 0:00 to before 24:00; a time stamp is read as its time, and told, for its day and zone are lost."""

    expected = "time of day"

    def read(self, wire: Any) -> TimeOfDay | None:
        return read_time_of_day(wire) if type(wire) is str else None

    def is_exact(self, wire: Any) -> bool:
        since = read_duration(wire) if type(wire) is str else None
        # Of a timedelta before zero the days are negative.
        return since is not None and since.days == 0 and wire == wire.strip().upper()

    def write(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return write_datetime(value)
        return TimeOfDay.of(value).isoformat() if isinstance(value, timedelta | time) else copied(value)


class FileOf(Converter):
    """A file of a multipart body; it never comes from the wire."""

    expected = "file: bytes, a path, a file open for reading bytes, or an FileUpload"

    def read(self, wire: Any) -> FileUpload | None:
        return wire if isinstance(wire, FileUpload) else None

    def is_exact(self, wire: Any) -> bool:
        return isinstance(wire, FileUpload)

    def write(self, value: Any) -> Any:
        return FileUpload.of(value) or copied(value)


class TextChoice(Converter):
    """An `OpenEnum`."""

    specificity = 3

    def __init__(self, enum: type[OpenEnum]) -> None:
        self.enum = enum
        self.expected = enum.__name__
        self._members: dict[Any, Any] = enum._value2member_map_

    def read(self, wire: Any) -> OpenEnum | None:
        if type(wire) is not str:
            return None
        known: OpenEnum | None = self._members.get(wire)
        if known is not None:
            return known
        text = wire.strip()
        return self.enum(text) if text else None

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is str and wire in self._members

    def issue_kind(self, value: Any) -> IssueKind:
        if value is None:
            return "wrong_type"
        return "spelling" if value.is_known else "unknown_value"


class IntegerChoice(Integer):
    """An `OpenIntEnum`."""

    passthrough = None
    specificity = 3

    def __init__(self, enum: type[OpenIntEnum]) -> None:
        self.enum = enum
        self.expected = enum.__name__

    def read(self, wire: Any) -> OpenIntEnum | None:
        number = super().read(wire)
        return None if number is None else self.enum(number)

    def is_exact(self, wire: Any) -> bool:
        return type(wire) is int and wire in self.enum._value2member_map_

    def issue_kind(self, value: Any) -> IssueKind:
        if value is None:
            return "wrong_type"
        return "coerced" if value.is_known else "unknown_value"


SCALARS: dict[Any, Converter] = {
    Any: Anything(),
    object: Anything(),
    str: Text(),
    float: Number(),
    int: Integer(),
    bool: Boolean(),
    datetime: Moment(),
    date: CalendarDate(),
    timedelta: Duration(),
    TimeOfDay: DayTime(),
    FileUpload: FileOf(),
}
