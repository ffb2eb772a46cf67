"""Make a published document say what it means: valid OpenAPI 3.0.3, scope tables as ``x-scopes``.

Every rule is general and knows no file. The order is that of the lists below; the name of
a rule with hyphens is its id in the report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from ..diagnostics import Report
from ..layers import Document, Pointer, Source
from . import schemas as s
from .counts import Counts, count, refuse_loss
from .draft import Draft, Rule, SchemaRule, copied, schemas
from .references import (
    check_references,
    component_names,
    inline_references,
    loose_parts,
    reference_spelling,
    schema_homes,
)
from .required import unknown_required
from .scopes import report_contradictions, scope_rules, undeclared_scopes
from .shape import check_repaired_shape, check_shape
from .structure import (
    callbacks,
    check_path_parameters,
    duplicate_operation_id,
    duplicate_parameter,
    empty_content,
    info_members,
    missing_operation_id,
    missing_responses,
    mutual_tls,
    null_members,
    optional_path_parameter,
    parameter_reference_siblings,
    parameter_schema,
    parameter_spelling,
    response_description,
    scope_spelling,
    shared_parameters,
    status_spelling,
    unused_path_parameter,
    version_marker,
    webhooks,
    xml_beside_json,
)
from .swagger2 import swagger_2

__all__ = ["AFTER_SCHEMAS", "BEFORE_SCHEMAS", "SCHEMA_RULES", "Counts", "count", "repair", "rule_id"]

BEFORE_SCHEMAS: tuple[Rule, ...] = (
    # the document
    check_shape,
    reference_spelling,
    swagger_2,
    version_marker,
    info_members,
    webhooks,
    null_members,
    # references that are followed here
    component_names,
    inline_references,
    schema_homes,
    loose_parts,
    # operations
    mutual_tls,
    callbacks,
    parameter_reference_siblings,
    shared_parameters,
    parameter_spelling,
    duplicate_parameter,
    unused_path_parameter,
    optional_path_parameter,
    parameter_schema,
    missing_operation_id,
    duplicate_operation_id,
    missing_responses,
    status_spelling,
    response_description,
    empty_content,
    xml_beside_json,
    scope_spelling,
)

SCHEMA_RULES: tuple[SchemaRule, ...] = (
    # keys
    s.trailing_colon,
    s.empty_combiner,
    s.single_combiner,
    s.null_keyword,
    # JSON Schema of OpenAPI 3.1 in the words of 3.0
    s.boolean_schema,
    s.type_list,
    s.null_branch,
    s.const_value,
    s.exclusive_limit,
    s.content_encoding,
    s.array_of_kinds,
    s.pattern_properties,
    s.unknown_keyword,
    s.reference_siblings,
    # types
    s.unknown_type,
    s.items_on_scalar,
    s.missing_type,
    s.type_against_properties,
    s.array_without_items,
    s.items_on_object,
    s.format_spelling,
    s.pattern_as_format,
    # values
    s.enum_is_no_list,
    s.enum_spelling,
    s.duplicate_enum_value,
    s.default_not_in_enum,
    s.default_of_other_type,
    s.limit_is_no_number,
    s.misplaced_pattern,
    s.required_is_no_list,
)

AFTER_SCHEMAS: tuple[Rule, ...] = (
    check_repaired_shape,
    check_references,
    check_path_parameters,
    unknown_required,
    scope_rules,
)


def repair(source: Source, report: Report) -> Document:
    """Apply every rule to a copy of the document and note each application.

    Adds ``x-facts`` to the root: where the facts come from, how often each rule was
    applied, which scopes nobody declares; what is there already is kept. Raises `SpecError`
    for what no rule covers: dangling, external and circular references, undeclared path
    parameters, anything that would get lost.
    """
    draft = Draft(source, copied(source.tree))
    applied: Counter[str] = Counter(source.applied)

    def note(rule: Callable[..., Any], pointer: Pointer, what: str) -> None:
        report.add("repair", rule_id(rule), draft.place(pointer), what)
        applied[rule_id(rule)] += 1

    _apply(BEFORE_SCHEMAS, draft, note)
    for pointer, schema in schemas(draft.tree):
        for rule in SCHEMA_RULES:
            if what := rule(schema):
                note(rule, pointer, what)
    _apply(AFTER_SCHEMAS, draft, note)
    refuse_loss(count(source.tree), count(draft.tree), source.origin)
    report_contradictions(draft, report)
    draft.tree.setdefault("x-facts", _facts(draft, applied))
    return Document(source, draft.tree, draft.origins)


def _apply(rules: tuple[Rule, ...], draft: Draft, note: Callable[[Rule, Pointer, str], None]) -> None:
    for rule in rules:
        for pointer, what in rule(draft):
            note(rule, pointer, what)


def _facts(draft: Draft, applied: Counter[str]) -> dict[str, Any]:
    facts = {
        "source_sha256": draft.source.sha256,
        "repairs": dict(sorted(applied.items())),
        "undeclared_scopes": list(undeclared_scopes(draft.tree)),
    }
    return {key: value for key, value in facts.items() if value}


def rule_id(rule: Callable[..., Any]) -> str:
    """The stable id of a rule: its name with hyphens."""
    return rule.__name__.replace("_", "-")
