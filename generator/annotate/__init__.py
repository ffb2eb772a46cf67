"""Api -> ScopedApi: what each operation needs, how it pages, why a value may be missing, what errors mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..diagnostics import Report
from ..layers import Api, ScopedApi, ScopedOperation
from .availability import compile_availability, stale_operations, stale_paths
from .codes import compile_codes
from .fields import scope_fields
from .ids import ids_of
from .paging import paging_of
from .rules import ScopeFacts, scope_rule, vocabulary
from .schema import classes_of, walk_path


def annotate(api: Api, report: Report) -> ScopedApi:
    """Compile scope rules, paging and availability; contradictions and undeclared scopes go to the report.

    Raises `SpecError` when ``availability.yaml`` names a path, an operation or a rule that isn't there,
    or ``codes.yaml`` has a row that can't be understood.
    """
    availability = compile_availability(api)
    facts = ScopeFacts.read(api, report)
    words = vocabulary(api, facts)
    operations = tuple(
        ScopedOperation(
            operation=each,
            scopes=scope_rule(each, api, facts, words, report),
            paging=paging_of(each, api),
            command=each.method == "POST" and each.extensions.get("x-retry") != "safe",
            ids=ids_of(each, api, report),
        )
        for each in api.operations
    )
    pages = {name: path for each in operations for name, path in _pages(each, api)}
    availability = replace(availability, pages=pages)
    return ScopedApi(scope_fields(api, availability), operations, words, availability, compile_codes(api))


def _pages(each: ScopedOperation, api: Api) -> Iterator[tuple[str, str]]:
    """Class of a page, and the wire path of its items."""
    classes = api.by_name
    replies = [reply.schema for reply in each.operation.responses if reply.status.startswith("2") and reply.schema]
    for page in (found for schema in replies for found in classes_of(schema, classes)) if each.paging else ():
        yield page.name, ".".join(each.paging.items if each.paging else ()) + "[]"


__all__ = ["annotate", "stale_operations", "stale_paths", "walk_path"]
