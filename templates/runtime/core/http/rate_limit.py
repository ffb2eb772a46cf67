"""What the rate-limit headers say: two windows, sized by contract, on any reply or on none."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC
from email.utils import parsedate_to_datetime

from ..base.clock import Clock
from ..base.records import dataclass

_WINDOWS = frozenset({f"x-ratelimit-{part}{window}" for part in ("limit", "remaining") for window in ("", "-1", "-2")})
_NAMES = _WINDOWS | {"x-ratelimit-reset"}
_NUMBER = re.compile(r"\s*\d{1,30}(\.\d{1,9})?\s*")

LONGEST_WAIT = 86400.0
"""Seconds: the longest window there is. A server that asks for more is asked again after that."""
_AN_EPOCH = 1e9
"""A reset of so many seconds, three decades, is a point in time (seconds since 1970), as other gateways send it."""


@dataclass(frozen=True)
class Window:
    """Calls allowed and calls left in one window; None where the server doesn't say."""

    limit: int | None
    remaining: int | None


@dataclass(frozen=True)
class RateLimit:
    """The state that the last reply with such headers told.

    Gateways in the field also send the names without a number; they are read as the day.
    """

    headers: Mapping[str, str] = field(repr=False)
    """Lower case."""
    received: float
    """By the client's monotonic clock, seconds."""

    @property
    def day(self) -> Window:
        """The window that slides over 24 hours (headers ``-1``)."""
        return _window(self.headers, "-1") or _window(self.headers, "") or Window(None, None)

    @property
    def burst(self) -> Window:
        """The window of one second (headers ``-2``)."""
        return _window(self.headers, "-2") or Window(None, None)

    @property
    def reset(self) -> float | None:
        """Seconds until calls are answered again, counted from ``received``; only told when a window is used up."""
        return _seconds(self.headers.get("x-ratelimit-reset"))

    def pause(self, now: float) -> float:
        """Seconds to wait before the next call: the rest of a second when the burst is used up."""
        used_up = _seconds(self.headers.get("x-ratelimit-remaining-2")) == 0
        return max(0.0, self.received + 1.0 - now) if used_up else 0.0


def rate_limit(headers: Mapping[str, str], now: float) -> RateLimit | None:
    """The windows that ``headers`` (lower case) tell; None when they tell none."""
    return None if _NAMES.isdisjoint(headers) else RateLimit(headers, now)


def _window(headers: Mapping[str, str], suffix: str) -> Window | None:
    limit = _seconds(headers.get(f"x-ratelimit-limit{suffix}"))
    remaining = _seconds(headers.get(f"x-ratelimit-remaining{suffix}"))
    if limit is None and remaining is None:
        return None
    return Window(*(None if value is None else int(value) for value in (limit, remaining)))


def asked_wait(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the server wants us to wait, a day at most: ``Retry-After``, else ``X-RateLimit-Reset``.

    Seconds or a date (RFC 9110 10.2.3); a date counts from the reply's own ``Date``, because this
    machine's clock may be off. Rubbish has been seen in both and means None: words, a negative number.
    """
    text = headers.get("retry-after")
    wait = _seconds(text)
    if wait is None and text:
        date, sent = _date(text), _date(headers.get("date", ""))
        wait = None if date is None else max(0.0, date - (now if sent is None else sent))
    if wait is None:
        wait = _seconds(headers.get("x-ratelimit-reset"))
        wait = wait - now if wait is not None and wait >= _AN_EPOCH else wait
    return None if wait is None else min(max(0.0, wait), LONGEST_WAIT)


def imposed_wait(status: int, headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds for which nothing more should be sent after a reply: of a refusal (429, 503) what it asks for, of any
    other reply the reset when it says that a window is used up. None when nothing is asked for.
    """
    if status not in (429, 503):
        used_up = (_seconds(headers.get(name)) == 0 for name in ("x-ratelimit-remaining", "x-ratelimit-remaining-1"))
        if "x-ratelimit-reset" not in headers or not any(used_up):
            return None
    return asked_wait(headers, clock.time())


def _seconds(text: str | None) -> float | None:
    if not text or not text.isascii():
        return None
    if text.isdigit() and len(text) < 10:
        return float(text)
    return float(text) if _NUMBER.fullmatch(text) else None


def _date(text: str) -> float | None:
    try:
        date = parsedate_to_datetime(text)
        # Without a zone (the asctime form, or -0000) it is UTC: RFC 9110 5.6.7.
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return seconds if math.isfinite(seconds) else None
