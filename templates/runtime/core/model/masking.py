"""``repr`` of a view: readable, and nothing private in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from html import escape
from typing import Any

from ..base import redact
from ..base.domain import SECRET_NAMES
from .issues import View

_PRIVATE = re.compile(
    "".join(rf"{name}\b|" for name in SECRET_NAMES)
    + r"token|secret|passw|credential|authori[sz]ation|client_?id|mail|phone|coordinates|geometry|"
    r"latitude|longitude|altitude|heading|\bl(at|on|ng)\b|street|address|first_?name|last_?name|way_?points?",
    re.IGNORECASE,
)
_ROWS, _CELL = 30, 160
"""Of a table in a notebook: rows, and characters of a value."""
_DEPTH = 4
"""Views inside views that are shown; deeper ones show their class."""


def shown(view: View, depth: int = 0) -> str:
    """``Energy(type='Electric', level=91.0)``: members on the wire; identifiers, position, tokens and e-mail are masked."""
    name = type(view).__name__
    if depth > _DEPTH:
        return f"{name}(...)"
    return f"{name}({', '.join(f'{key}={text}' for key, text in _parts(view, depth))})"


def table(view: View) -> str:
    """The same as a table for a notebook, one row for each member; long ones are cut."""
    rows = [*_parts(view, _DEPTH - 1)]
    cells = [f"<tr><th>{escape(key)}</th><td>{escape(redact.cut(text, _CELL))}</td></tr>" for key, text in rows[:_ROWS]]
    left = f"<tr><th></th><td>{len(rows) - _ROWS} more members</td></tr>" if len(rows) > _ROWS else ""
    return f"<table><caption>{escape(type(view).__name__)}</caption>{''.join(cells)}{left}</table>"


def _parts(view: View, depth: int) -> Iterator[tuple[str, str]]:
    """Members on the wire with what may be shown of each."""
    wire = view.wire
    for member in view._members().by_name.values():
        if member.wire in wire:
            value = getattr(view, member.name)
            private = value is not None and (_PRIVATE.search(member.wire) or _PRIVATE.search(member.name))
            yield member.name, redact.MASK if private else _value(value, depth)
    if view.extras:
        yield "extras", str(len(view.extras))


def _value(value: Any, depth: int) -> str:
    if hasattr(value, "_members"):
        return shown(value, depth + 1)
    if isinstance(value, tuple):
        return f"({', '.join(_value(item, depth) for item in value)}{',' * (len(value) == 1)})"
    if isinstance(value, Mapping) and not hasattr(value, "_wire"):
        return f"<map of {len(value)}>"
    if isinstance(value, str):
        return repr(redact.text(value.value if isinstance(value, Enum) else value))
    if isinstance(value, date):
        return repr(value.isoformat())
    return str(value) if isinstance(value, timedelta) else repr(value)
