"""Which views may be given in place of an identifier, and which member of theirs it is (``x-ids``)."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics import Location, SpecError
from ..layers import Api, Operation
from .schema import by_name, python_path, walk


def ids_of(operation: Operation, api: Api) -> Mapping[str, Mapping[str, str]]:
    """Argument -> class -> Python path of its identifier.

    Raises `SpecError` when the document has no such class or member.
    """
    return {
        each.python: {owner: _python(owner, path, api) for owner, path in each.extensions["x-ids"].items()}
        for each in operation.parameters
        if "x-ids" in each.extensions
    }


def _python(owner: str, path: str, api: Api) -> str:
    whole = f"{owner}.{path}"
    steps = walk(whole, by_name(api))
    if not steps:
        where = Location(api.document.source.origin)
        raise SpecError(where, f"x-ids names {whole}, which the document doesn't have", "correct it in the overlay")
    return python_path(whole, steps).partition(".")[2]
