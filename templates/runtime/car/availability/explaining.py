"""Why is this value missing?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...core.model.base import Model
from ...core.model.paths import collect, plain, trail, values_below
from .case import Case, Explanation, Known
from .questions import QUESTIONS
from .table import Lookup, Table


def explain(view: Model, path: str, table: Table, known: Known | None = None) -> Explanation:
    """Why the value at ``path`` (``energies[0].level``, Python or wire names) is missing in ``view``.

    The server leaves a value out without a word when any of four conditions fails: the API has it,
    the vehicle produces it, the vehicle uploads it, the user granted it. The answer is only as
    sure as its evidence; where there is none it is ``unknown``. Evidence names no position,
    no vehicle and no token. A page takes the paths of its items: the first that lacks it is meant.
    """
    if (items := _items(view, path, table)) is not None:
        if not items:
            because = "the page lists nothing that could have it"
            return Explanation(path, "certain", "context", (because,), cause="empty-list")
        where = table.pages[type(view).__name__].removesuffix("[]")
        paths = [f"{where}[{index}].{path}" for index in range(len(items))]
        path = next((each for each in paths if not _is_there(view, each)), paths[0])
    case = Case(view, path, trail(type(view), path), table, known or Known())
    if contradiction := case.row.contradiction:
        case.evidence.append(f"the sources contradict each other: {contradiction}")
    answers = (question(case) for question in QUESTIONS)
    return next(answer for answer in answers if answer is not None)


def _items(view: Model, path: str, table: Table) -> list[Any] | None:
    """The items of a page whose items have ``path``; None when the question is about something else."""
    where = table.pages.get(type(view).__name__, "").removesuffix("[]")
    if not where or trail(type(view), path) or not trail(type(view), f"{where}[0].{path}"):
        return None
    *above, last = where.split(".")
    holder: Any = view._wire
    for name in above:
        holder = holder.get(name) if isinstance(holder, dict) else None
    found = holder.get(last) if isinstance(holder, dict) else None
    if found is None:
        total = view._wire.get("total") if isinstance(view._wire, dict) else None
        return [] if total == 0 else [None]
    return found if isinstance(found, list) else [found]


def _is_there(view: Model, path: str) -> bool:
    way = trail(type(view), path)
    holder = way.objects(view._wire)[-1] if way else None
    return bool(way and holder and way.steps[-1].found(holder)[1] is not None)


def capability_names(reply: Model, table: Table) -> tuple[str, ...] | None:
    """The data names of a capability reply; None when it holds no such list."""
    lookup = table.capability
    if lookup is None or not _is_said_by(lookup, reply) or not _has_list(reply._wire, lookup):
        return None
    return tuple(name for name in map(plain, _at(reply, lookup)) if isinstance(name, str))


def motorization(reply: Model, table: Table) -> str | None:
    """What a vehicle reply says of its drive."""
    lookup = table.motorization
    found = map(plain, _at(reply, lookup)) if lookup and _is_said_by(lookup, reply) else ()
    return next((each for each in found if isinstance(each, str)), None)


def _is_said_by(lookup: Lookup, reply: Model) -> bool:
    return lookup.path.partition(".")[0] == type(reply).__name__


def _at(reply: Model, lookup: Lookup) -> Iterator[Any]:
    return values_below(type(reply), reply._wire, lookup.path.partition(".")[2])


def _has_list(wire: Any, lookup: Lookup) -> bool:
    *above, last = lookup.path.split(".")[1:]
    holders = [*collect(wire, ".".join(above))] if above else [wire]
    return any(isinstance(each, Mapping) and isinstance(each.get(last), list) for each in holders)
