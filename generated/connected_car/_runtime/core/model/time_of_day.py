"""A time of day as these APIs write it: the ISO 8601 duration since midnight."""

from __future__ import annotations

from datetime import time, timedelta
from functools import lru_cache
from typing import Any, Self

from .dates import EXACT_DATETIME, read_datetime, read_duration, write_duration

_SECONDS_OF_A_DAY = 86_400


class TimeOfDay(timedelta):
    """``TimeOfDay(22, 30)`` is ``PT22H30M`` on the wire, read and written alike.

    It is the time since midnight, so it adds to a date and compares with any `timedelta`; other than
    one it is true at midnight, since ``PT0S`` is a time like every other. Sums and differences are
    plain `timedelta` values.
    """

    def __new__(cls, hour: float = 0, minute: float = 0, second: float = 0) -> Self:
        """Raises `ValueError` for what lies before midnight or after the end of the day."""
        made = super().__new__(cls, hours=hour, minutes=minute, seconds=second)
        if not 0 <= made.total_seconds() <= _SECONDS_OF_A_DAY:
            raise ValueError("a time of day lies between 0:00 and 24:00")
        return made

    @classmethod
    def of(cls, value: timedelta | time | str) -> Self:
        """From the time since midnight, a `datetime.time` without zone, or ``PT22H30M``. Raises `ValueError`."""
        if isinstance(value, time):
            if value.tzinfo is not None:
                raise ValueError("a time of day is one at the car, without a zone")
            return cls(value.hour, value.minute, value.second + value.microsecond / 1_000_000)
        length = read_duration(value) if isinstance(value, str) else value
        if length is None:
            raise ValueError("a time of day is written like PT22H30M")
        return cls(second=length.total_seconds())

    @property
    def hour(self) -> int:
        """0 to 24."""
        return int(self.total_seconds() // 3600)

    @property
    def minute(self) -> int:
        """0 to 59."""
        return int(self.total_seconds() // 60 % 60)

    @property
    def second(self) -> int:
        """0 to 59."""
        return int(self.total_seconds() % 60)

    def isoformat(self) -> str:
        """``PT22H30M``."""
        return write_duration(self)

    def __bool__(self) -> bool:
        return True

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}" + (f":{self.second:02}" if self.second else "")

    def __repr__(self) -> str:
        return f"TimeOfDay({self.hour}, {self.minute}{f', {self.second}' if self.second else ''})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (0, 0, self.total_seconds())


# Like durations: schedules say the same few times again and again.
@lru_cache(maxsize=512)
def read_time_of_day(text: str) -> TimeOfDay | None:
    """``PT22H30M``; of a time stamp its time as written."""
    moment = read_datetime(text) if EXACT_DATETIME.fullmatch(text) else None
    try:
        return TimeOfDay.of(moment.time() if moment else text)
    except ValueError:
        return None
