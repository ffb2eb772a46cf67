"""Whether the document that was handed in is a newer one of this API at all."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics import Location, SpecError
from ..layers import METHODS, Api, Document, Tree
from ..release import numbers

LEAST_SHARED = 0.2
"""The part of the operations that a newer document of the same API has at least."""


def refuse_another(old: Api, document: Document, others: Mapping[str, Tree]) -> None:
    """Raises SpecError for an empty document, one of another API, and one that shares too few operations.

    ``others`` are the trees of our other documents by name.
    """
    name, mine, its = old.config.name, _calls(old.document.tree), _calls(document.tree)
    where = Location(document.source.origin)
    if not its:
        raise SpecError(
            where, f"has no operations, while {name} has {_said(len(mine))}", "name the document of the API"
        )
    shared = _shared(mine, its)
    theirs, is_called_so, other = max(
        (_shared(_calls(tree), its), _title(document.tree) == _title(tree) != old.title, other)
        for other, tree in {name: old.document.tree, **others}.items()
    )
    if other != name and (theirs > shared or is_called_so):
        problem = f"is a document of {other}: it shares {_said(theirs)} with that, {shared} with {name}"
        raise SpecError(where, problem, f"say --api {other}, or name the document of {name}")
    if shared < LEAST_SHARED * len(mine):
        problem = f"shares {shared} of {_said(len(mine))} with {name}: it seems to be of another API"
        remedy = "name the document of the API; one that was rewritten from scratch becomes an API of its own"
        raise SpecError(where, problem, remedy)


def doubts(old: Api, new: Api) -> tuple[str, ...]:
    """Why this may be another document than the one that was meant."""
    found = []
    if old.title != new.title:
        found.append(f"It is called {new.title!r}, the one before {old.title!r}: it may be that of another API.")
    if numbers(new.version) < numbers(old.version):
        found.append(f"Its version goes down from {old.version} to {new.version}: it may be an older one.")
    return tuple(found)


def _calls(tree: Tree) -> dict[str, str]:
    """Method and path without the names of its parameters -> operationId."""
    return {
        f"{method} {'/'.join('{}' if step.startswith('{') else step for step in path.split('/'))}": str(
            item[method].get("operationId", "")
        )
        for path, item in (tree.get("paths") or {}).items()
        for method in METHODS
        if isinstance(item, dict) and isinstance(item.get(method), dict)
    }


def _shared(mine: Mapping[str, str], its: Mapping[str, str]) -> int:
    """How many of ``mine`` are among ``its``, by call or by operationId."""
    ids = set(its.values()) - {""}
    return sum(call in its or name in ids for call, name in mine.items())


def _title(tree: Tree) -> str:
    return str(tree["info"].get("title", ""))


def _said(count: int) -> str:
    return "1 operation" if count == 1 else f"{count} operations"
