"""Which views may be given in place of an identifier, and which member of theirs it is (``x-ids``)."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics import Location, Report
from ..layers import Api, Operation, Pointer
from .schema import python_path, walk


def ids_of(operation: Operation, api: Api, report: Report) -> Mapping[str, Mapping[str, str]]:
    """Argument -> class -> Python path of its identifier; what the document doesn't have (any more) is reported."""
    named = {each.python: each.extensions["x-ids"] for each in operation.parameters if "x-ids" in each.extensions}
    return {
        argument: {
            owner: found
            for owner, path in owners.items()
            if (found := _python(owner, path, api, operation.pointer, report))
        }
        for argument, owners in named.items()
    }


def _python(owner: str, path: str, api: Api, where: Pointer, report: Report) -> str:
    whole = f"{owner}.{path}"
    steps = walk(whole, api.by_name)
    if not steps:
        what = f"x-ids names {whole}, which the document doesn't have"
        if what not in {entry.what for entry in report}:
            report.add(
                "unknown",
                "ids-stale",
                Location(api.document.source.origin, None, where),
                what,
                "correct it in the overlay",
            )
        return ""
    return python_path(whole, steps).partition(".")[2]
