"""Api -> ScopedApi: what each operation needs, how it pages, why a value may be missing, what errors mean."""

from __future__ import annotations

from ..diagnostics import Report
from ..layers import Api, ScopedApi, ScopedOperation
from .availability import compile_availability, stale_paths
from .codes import compile_codes
from .fields import scope_fields
from .paging import paging_of
from .rules import Facts, scope_rule, vocabulary


def annotate(api: Api, report: Report) -> ScopedApi:
    """Compile scope rules, paging and availability; contradictions and undeclared scopes go to the report.

    Raises `SpecError` when ``availability.yaml`` names a path, an operation or a rule that isn't there,
    or ``codes.yaml`` has a row that can't be understood.
    """
    facts = Facts.read(api, report)
    words = vocabulary(api, facts)
    availability = compile_availability(api)
    operations = tuple(
        ScopedOperation(
            operation=each,
            scopes=scope_rule(each, api, facts, words, report),
            paging=paging_of(each, api),
            command=each.method == "POST" and each.extensions.get("x-retry") != "safe",
        )
        for each in api.operations
    )
    return ScopedApi(scope_fields(api, availability), operations, words, availability, compile_codes(api))


__all__ = ["annotate", "stale_paths"]
