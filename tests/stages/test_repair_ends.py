"""Repair comes to an end, and stops reading where a text does."""

from __future__ import annotations

from typing import Any, cast

import pytest

from generator.repair.draft import Draft
from generator.repair.required import _properties
from generator.repair.scopes import _table_rows


class Leading:
    """A draft whose every reference leads to one schema."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema

    def resolve(self, reference: str, pointer: str) -> dict[str, Any]:
        return self.schema


@pytest.mark.timeout(20)
def test_a_schema_that_leads_back_to_itself_is_looked_at_once() -> None:
    """Its properties and those that it is combined from are known, and nothing is waited for."""
    schema: dict[str, Any] = {"properties": {"a": {}}, "allOf": [{"$ref": "#/x"}, {"properties": {"b": {}}}]}

    assert _properties(cast(Draft, Leading(schema)), [schema], "/x") == {"a", "b"}


def test_a_blank_line_ends_a_table() -> None:
    """What looks like a row below it belongs to other text."""
    table = "| Scope | Mandatory State |\n|--|--|\n| data:trip | Required |\n"

    assert [scope for _, scope, _ in _table_rows(f"{table}   \n| data:alert | Required |\n")] == ["data:trip"]
    assert [scope for _, scope, _ in _table_rows(f"{table}| data:alert | Required |\n")] == ["data:trip", "data:alert"]
