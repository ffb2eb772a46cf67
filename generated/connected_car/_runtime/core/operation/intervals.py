"""Spans of time as ISO 8601 writes them: ``2026-01-01T00:00:00Z/2026-02-01T00:00:00Z``."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, TypeAlias

from ..model.dates import write_datetime, write_duration

Interval: TypeAlias = tuple[datetime | None, datetime | timedelta | None]
"""From and until, or from and how long; None for an open end. Both aware."""


def spans_written(value: Any) -> Any:
    """``value``, a list of spans, with every pair of times as text; anything else stays as it is.

    Raises `ValueError` for a time without a zone, which could be meant in any, and for a span that ends before it begins.
    """
    if not isinstance(value, list | tuple):
        return value
    if _is_span(value):
        return [_text(value)]
    return [_text(each) if _is_span(each) else each for each in value]


def _is_span(value: Any) -> bool:
    return (
        isinstance(value, tuple)
        and len(value) == 2
        and any(isinstance(end, datetime | timedelta) for end in value)
        and all(end is None or isinstance(end, datetime | timedelta) for end in value)
    )


def _text(span: Any) -> str:
    text = "/".join(map(_end, span))
    begins, ends = span
    if isinstance(ends, timedelta) and ends < timedelta(0):
        raise ValueError("a span lasts some time; give a duration that is not negative")
    if isinstance(begins, datetime) and isinstance(ends, datetime) and ends < begins:
        raise ValueError("a span begins before it ends; give the earlier end first")
    return text


def _end(end: datetime | timedelta | None) -> str:
    if isinstance(end, datetime):
        if end.tzinfo is None:
            raise ValueError("a time needs its zone: datetime(..., tzinfo=UTC)")
        return write_datetime(end)
    return "" if end is None else write_duration(end)
