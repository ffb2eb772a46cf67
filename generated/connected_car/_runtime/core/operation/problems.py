"""What is wrong with an argument or a body, in words that say what to give instead; never the value itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..base.likely_name import likely_name
from ..errors.without_reply import Problem
from ..model.base import Model
from ..model.enums import OpenEnum, OpenIntEnum
from ..model.issues import Issue
from .operation import Operation

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_SHOWN = 12
"""How many values of an enum are listed at most."""
_FORMS = {
    "date-time": "date-time with a zone, such as 2026-01-31T08:00:00Z",
    "date": "date such as 2026-01-31",
    "duration": "duration such as PT1H30M",
    "time of day": "time of day before PT24H, such as PT22H30M",
}


def problems(operation: Operation[Any], name: str, wire: Any, issues: Sequence[Issue]) -> list[Problem]:
    """One for each issue of the argument ``name``, whose wire value is ``wire``."""
    return [(_joined(name, each.path), _words(operation, each, _at(wire, each.path))) for each in issues]


def _words(operation: Operation[Any], issue: Issue, wire: Any) -> str:
    expected = _FORMS.get(issue.expected, issue.expected)
    if issue.kind == "limit":
        return f"breaks the limit: {expected}"
    if issue.kind == "unknown_member":
        return _unknown(operation, issue)
    if issue.kind == "missing":
        return f"required: expected {expected}"
    if issue.kind in ("unknown_value", "spelling") and issue.expected not in _FORMS:
        return _choice(expected, operation.resolve(issue.expected), wire)
    if issue.kind == "coerced" and expected.startswith("array of "):
        return f"expected {expected}, found a single {issue.found}: put it into a list"
    return f"expected {expected}, found {'another spelling' if issue.kind == 'spelling' else issue.found}"


def _unknown(operation: Operation[Any], issue: Issue) -> str:
    """A member that the document doesn't have, with the one that may be meant."""
    owner = operation.resolve(issue.model)
    names = owner._members().by_wire if isinstance(owner, type) and issubclass(owner, Model) else ()
    near = likely_name(issue.member, names)
    return f"not a member of {issue.model}" + (f"; did you mean {near}?" if near else "")


def _choice(expected: str, enum: type[OpenEnum | OpenIntEnum] | None, wire: Any) -> str:
    """What may stand where an enum is asked for, or the one value that the document fixes."""
    if enum is None:
        return f"another value than the document fixes: expected {expected}"
    values = [str(each.value) for each in enum]
    if issubclass(enum, OpenEnum) and (near := _near(enum, values, wire)):
        return f"not a value of {expected}; did you mean {near}?"
    return f"not a value of {expected}; allowed: {', '.join(values[:_SHOWN])}{', ...' if len(values) > _SHOWN else ''}"


def _near(enum: type[OpenEnum], values: list[str], wire: Any) -> str | None:
    if not isinstance(wire, str):
        return None
    meant = enum(wire)
    return meant.value if meant.is_known else likely_name(wire, values)


def _at(wire: Any, path: str) -> Any:
    """The value at the path of an issue; None where that isn't known (the keys of a map show as ``{}``)."""
    for index, name in _STEP.findall(path):
        if index:
            wire = wire[int(index)] if isinstance(wire, list) and int(index) < len(wire) else None
        else:
            wire = wire.get(name) if isinstance(wire, dict) else None
    return wire


def _joined(head: str, tail: str) -> str:
    return f"{head}.{tail}" if tail and not tail.startswith("[") else head + tail
