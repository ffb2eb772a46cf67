"""Every operation has the rule that its table, its list and its comments publish."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest
from connected_car import b2c, platform

from tests.scopes.published import published

APIS = [pytest.param(b2c, id="b2c"), pytest.param(platform, id="platform")]


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_its_published_rule(api: ModuleType) -> None:
    """Required, optional and by action, for each operation and for no other."""
    expected = published(api.API.name, tuple(api.scopes.VOCABULARY))

    assert {name: each.scopes.required for name, each in api.OPERATIONS.items()} == {
        name: needs.required for name, needs in expected.items()
    }
    assert {name: each.scopes.optional for name, each in api.OPERATIONS.items()} == {
        name: needs.optional for name, needs in expected.items()
    }
    assert {name: {**each.scopes.by_action, **each.scopes.by_trigger} for name, each in api.OPERATIONS.items()} == {
        name: {asked: frozenset({scope}) for asked, scope in needs.asked.items()} for name, needs in expected.items()
    }
    assert {name: each.scopes.published for name, each in api.OPERATIONS.items()} == {
        name: needs.refusing for name, needs in expected.items()
    }


@pytest.mark.parametrize("api", APIS)
def test_the_rules_equal_the_tables_of_the_portals(api: ModuleType, domain: Path) -> None:
    """The same against the table that was read from the portals independently."""
    facts = json.loads((domain / "scopes.json").read_text("utf-8"))[api.API.name]

    for name, fact in facts["operations"].items():
        rule = api.OPERATIONS[name].scopes
        listed = {scope.casefold() for scope in [*fact["optional"], *fact["optional_table_only"]] if "_" not in scope}
        assert rule.required == set(fact["mandatory"]), name
        assert {scope.casefold() for scope in rule.optional} == listed, name
    assert list(api.scopes.VOCABULARY.declared) == facts["declared"]
    undeclared = set(facts["used_undeclared_in_security"] | facts["used_undeclared_in_tables"])
    assert all(scope in api.scopes.VOCABULARY for scope in undeclared)
    actions = {action.split()[0].casefold(): scope for action, scope in facts["remote_action_scopes"].items()}
    own = api.scopes.VOCABULARY.own
    sending = next(each for each in api.OPERATIONS.values() if each.scopes.by_action)
    assert {
        action.casefold(): {own(scope) for scope in scopes} for action, scopes in sending.scopes.by_action.items()
    } == {action: {own(scope)} for action, scope in actions.items()}


def test_a_mandatory_scope_that_nobody_can_be_granted_is_disputed() -> None:
    """One operation asks for monitor:read, which the API doesn't declare; every other rule stands."""
    disputed = [name for api in (b2c, platform) for name, each in api.OPERATIONS.items() if each.scopes.contradictory]

    assert disputed == ["getVehicleMonitorGroupsHandles"]


@pytest.mark.parametrize(
    ("api", "count", "undeclared"),
    [
        (b2c, 12, {"data:vehicle:devices:pnc"}),
        (
            platform,
            47,
            {"data:vehicle:devices:pnc", "monitor:read", "remote:navigation", "remote:navigation:write",
             "remote:vehicleFinder", "remote:vehicleFinder:write"},
        ),
    ],
    ids=["b2c", "platform"],
)  # fmt: skip
def test_the_matrix_has_every_scope_declared_or_not(api: ModuleType, count: int, undeclared: set[str]) -> None:
    """Those that operations use without a declaration are there and marked."""
    table = api.scopes.matrix().to_json()

    assert sum(each["declared"] for each in table["scopes"]) == count
    assert {each["scope"] for each in table["scopes"] if not each["declared"]} == undeclared
    assert [each["id"] for each in table["operations"]] == list(api.OPERATIONS)
    assert all(f"{scope} (not declared)" in api.scopes.matrix().to_text() for scope in undeclared)
