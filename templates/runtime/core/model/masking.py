"""``repr`` of a view: readable, and nothing private in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
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
_DEPTH = 4
"""Views inside views that are shown; deeper ones show their class."""


def shown(view: View, depth: int = 0) -> str:
    """``Energy(type='Electric', level=91.0)``: members on the wire; identifiers, position, tokens and e-mail are masked."""
    name = type(view).__name__
    if depth > _DEPTH:
        return f"{name}(...)"
    wire = view.wire
    parts = []
    for member in view._members().by_name.values():
        if member.wire in wire:
            value = getattr(view, member.name)
            private = value is not None and (_PRIVATE.search(member.wire) or _PRIVATE.search(member.name))
            parts.append(f"{member.name}={redact.MASK if private else _value(value, depth)}")
    if view.extras:
        parts.append(f"extras={len(view.extras)}")
    return f"{name}({', '.join(parts)})"


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
