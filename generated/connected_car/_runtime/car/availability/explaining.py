"""Why is this value missing?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...core.model.base import Model
from ...core.model.paths import collect, trail
from .case import Case, Explanation, Known
from .questions import QUESTIONS
from .table import Lookup, Table


def explain(view: Model, path: str, table: Table, known: Known | None = None) -> Explanation:
    """Why the value at ``path`` (``energies[0].level``, Python or wire names) is missing in ``view``.

    The server leaves a value out without a word when any of four conditions fails: the API has it,
    the vehicle produces it, the vehicle uploads it, the user granted it. The answer is only as
    sure as its evidence; where there is none it is ``unknown``. Evidence names no position,
    no vehicle and no token.
    """
    case = Case(view, path, trail(type(view), path), table, known or Known())
    if contradiction := case.row.contradiction:
        case.evidence.append(f"the sources contradict each other: {contradiction}")
    answers = (question(case) for question in QUESTIONS)
    return next(answer for answer in answers if answer is not None)


def capability_names(reply: Any, table: Table) -> tuple[str, ...] | None:
    """The data names of a capability reply (a JSON value); None when it holds no such list."""
    lookup = table.capability
    lists = [*_at(reply, lookup)] if lookup else []
    return tuple(name for name in lists if isinstance(name, str)) if _has_list(reply, lookup) else None


def motorization(reply: Any, table: Table) -> str | None:
    """What a vehicle reply (a JSON value) says of its drive."""
    found = [*_at(reply, table.motorization)] if table.motorization else []
    return next((each for each in found if isinstance(each, str)), None)


def _at(reply: Any, lookup: Lookup) -> Iterable[Any]:
    return collect(reply, lookup.path.partition(".")[2])


def _has_list(reply: Any, lookup: Lookup | None) -> bool:
    place = reply
    for name in lookup.path.split(".")[1:] if lookup else ():
        place = place.get(name) if isinstance(place, dict) else None
    return isinstance(place, list)
