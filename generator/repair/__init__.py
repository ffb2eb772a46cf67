"""Make a published document say what it means: valid OpenAPI 3.0.3, scope tables as ``x-scopes``.

Every rule is general and knows no file. The order is that of the lists below; the name of
a rule with hyphens is its id in the report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ..budget import Budget
from ..diagnostics import Location, Report
from ..layers import Document, Pointer, Source
from ..trees import copied
from . import operations, parameters, references, root, schema_keys, schema_of_3_1, schema_types, schema_values
from .counts import DANGLING, Counts, count, report_loss
from .draft import Draft, Rule, SchemaRule, schemas
from .extensions import are_facts, extensions_of_operations, extensions_of_schemas
from .required import unknown_required
from .scopes import report_contradictions, scope_rules, undeclared_scopes
from .shape import check_repaired_shape, check_shape
from .swagger2 import swagger_2
from .unread import unread_parts

__all__ = ["AFTER_SCHEMAS", "BEFORE_SCHEMAS", "DANGLING", "SCHEMA_RULES", "Counts", "count", "repair", "rule_id"]

BEFORE_SCHEMAS: tuple[Rule, ...] = (
    # the document
    operations.method_spelling,
    operations.unknown_method,
    operations.loose_extensions,
    operations.path_slash,
    extensions_of_operations,
    check_shape,
    references.reference_spelling,
    references.anchors,
    swagger_2,
    root.version_marker,
    root.info_members,
    root.webhooks,
    root.null_members,
    operations.callbacks,
    # references that are followed here
    references.component_names,
    references.inline_references,
    references.schema_homes,
    references.boolean_schemas,
    references.discriminator_values,
    references.loose_parts,
    # operations
    parameters.parameter_reference_siblings,
    parameters.shared_parameters,
    parameters.parameter_spelling,
    parameters.duplicate_parameter,
    parameters.unused_path_parameter,
    parameters.undeclared_path_parameter,
    parameters.optional_path_parameter,
    parameters.parameter_schema,
    operations.missing_operation_id,
    operations.duplicate_operation_id,
    operations.missing_responses,
    operations.status_spelling,
    operations.response_description,
    operations.empty_content,
    operations.xml_beside_json,
    operations.scheme_reference,
    operations.scope_spelling,
    unread_parts,
)

SCHEMA_RULES: tuple[SchemaRule, ...] = (
    # keys
    schema_keys.trailing_colon,
    schema_keys.empty_combiner,
    schema_keys.single_combiner,
    schema_keys.null_keyword,
    # JSON Schema of OpenAPI 3.1 in the words of 3.0
    schema_keys.boolean_schema,
    schema_of_3_1.type_list,
    schema_of_3_1.null_branch,
    schema_of_3_1.const_value,
    schema_of_3_1.exclusive_limit,
    schema_of_3_1.content_encoding,
    schema_of_3_1.array_of_kinds,
    schema_of_3_1.pattern_properties,
    schema_keys.validation_keyword,
    schema_keys.unknown_keyword,
    schema_keys.reference_siblings,
    # types
    schema_types.unknown_type,
    schema_types.items_on_scalar,
    schema_types.missing_type,
    schema_types.type_against_properties,
    schema_types.array_without_items,
    schema_types.items_on_object,
    schema_types.format_spelling,
    schema_types.pattern_as_format,
    # values
    schema_values.enum_is_no_list,
    schema_values.enum_of_anything,
    schema_values.enum_of_numbers,
    schema_values.enum_spelling,
    schema_values.enum_value_of_other_type,
    schema_values.duplicate_enum_value,
    schema_values.default_not_in_enum,
    schema_values.default_of_other_type,
    schema_values.limit_is_no_number,
    schema_values.misplaced_pattern,
    schema_values.required_is_no_list,
)

REPORTED: Mapping[SchemaRule, str] = {
    schema_keys.validation_keyword: "validation",
    schema_of_3_1.pattern_properties: "validation",
    schema_values.enum_of_anything: "enum-of-anything",
    schema_values.enum_of_numbers: "validation",
}
"""Rules that take off what is legal and isn't modelled -> row of the table of what is carried."""

AFTER_SCHEMAS: tuple[Rule, ...] = (
    extensions_of_schemas,
    check_repaired_shape,
    references.dangling_references,
    parameters.check_parameter_places,
    unknown_required,
    scope_rules,
)


MOST_TOLD = 200_000_000
"""Characters of the report of all repairs; those of the published documents take fewer than 30,000."""


def repair(source: Source, report: Report) -> Document:
    """Apply every rule to a copy of the document and note each application.

    Adds ``x-facts`` to the root: where the facts come from, how often each rule was
    applied, which scopes nobody declares; facts that say so already are kept. Raises `SpecError`
    for what no rule covers: references that leave the document, parts of another shape.
    """
    draft = Draft(source, copied(source.tree), report=report)
    applied: Counter[str] = Counter(source.applied)
    told = Budget(
        MOST_TOLD,
        f"the report of all repairs would have more than {MOST_TOLD:,} characters",
        "correct what has to be repaired most",
    )

    def note(rule: Callable[..., Any], pointer: Pointer, what: str) -> None:
        told.spend(len(pointer) + len(what), partial(Location, source.origin))
        if row := REPORTED.get(rule):
            draft.tell(row, pointer, what)
            return
        report.add("repair", rule_id(rule), draft.place(pointer), what)
        applied[rule_id(rule)] += 1

    _apply(BEFORE_SCHEMAS, draft, note)
    for pointer, schema in schemas(draft.tree):
        for rule in SCHEMA_RULES:
            if what := rule(schema):
                note(rule, pointer, what)
    _apply(AFTER_SCHEMAS, draft, note)
    report_loss(count(source.tree), count(draft.tree), source.origin, report)
    report_contradictions(draft, report)
    if not are_facts(draft.tree.get("x-facts")):
        draft.tree["x-facts"] = _facts(draft, applied)
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
