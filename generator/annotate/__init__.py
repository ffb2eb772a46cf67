"""Api -> ScopedApi: what each operation needs, how it pages, why a value may be missing."""

from __future__ import annotations

from ..diagnostics import Report
from ..layers import Api, ScopedApi, ScopedOperation
from .availability import compile_availability, stale_operations, stale_paths
from .fields import scope_fields
from .paging import paging_of
from .rules import Facts, scope_rule, vocabulary
from .schema import walk_path


def annotate(api: Api, report: Report) -> ScopedApi:
    """Compile scope rules, paging and availability; contradictions and undeclared scopes go to the report.

    Raises `SpecError` when ``availability.yaml`` names a path, an operation or a rule that isn't there.
    """
    availability = compile_availability(api)
    facts = Facts.read(api, report)
    words = vocabulary(api, facts)
    operations = tuple(
        ScopedOperation(
            operation=each,
            scopes=scope_rule(each, api, facts, words, report),
            paging=paging_of(each, api),
            command=each.method == "POST" and each.extensions.get("x-retry") != "safe",
        )
        for each in api.operations
    )
    return ScopedApi(scope_fields(api, availability), operations, words, availability)


__all__ = ["annotate", "stale_operations", "stale_paths", "walk_path"]
