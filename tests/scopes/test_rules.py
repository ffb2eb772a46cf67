"""Every operation has the rule that its table, its list and its comments publish."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import ModuleType

import pytest
from connected_car import b2c, platform

from tests.corpus import documents
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


DOCUMENTS = {"b2c": ("api-b2c.yaml", "createVehicleVehicleMonitor"),
             "platform": ("data-treatment.yaml", "postVehicleMonitors")}  # fmt: skip
HOLDS = {"energy": "energies", "autonomy": "energies", "collision": "", "trip": ""}
"""Second word of a watched name -> the block of the telemetry that it is about, where that has another name; empty for
what has a scope beside the telemetry's.
"""
NOBODYS = {"vehicle.powertrain.status", "stolen.state"}
"""Watched on the platform, which declares no scope of that name."""


@pytest.mark.parametrize("api", APIS)
def test_every_watched_name_has_the_scope_that_its_published_texts_give_it(api: ModuleType) -> None:
    """The table of previous states names scopes, without their beginning; the other names say which block they are about.
    Only the platform says that the scopes of its data triggers are mandatory, when a monitor is created.
    """
    name, operation = DOCUMENTS[api.API.name]
    text = (documents.part("published") / name).read_text("utf-8").split("DataTrigger:\n")[1]
    enum = re.findall(r"^ +- (\S+) *$", text.split("enum:\n")[1].split("\n        op:")[0], re.MULTILINE)
    said = dict(
        re.findall(
            r"^ *\| *([\w.]+) *\|(?:[^|]*\|){3} *([\w:]+) *\|",
            text.split("Previous Data")[1].split("_Note:_")[0],
            re.MULTILINE,
        )
    )
    own = api.scopes.VOCABULARY.own
    rule = api.OPERATIONS[operation].scopes

    assert len(enum) > 20
    assert len(said) == 9
    assert set(enum) - set(rule.by_trigger) == (NOBODYS if api is platform else set())
    for watched, scopes in rule.by_trigger.items():
        wanted = own(f"data:{said[watched]}" if watched in said else by_name(watched))
        assert all(covered_by(wanted, scope, api) for scope in scopes), watched
    assert set(rule.published) == ({*said} & {*enum} if api is platform else set())


def by_name(watched: str) -> str:
    """``data:telemetry:vehicle:kinetic`` of vehicle.kinetic.speed."""
    first, second, *_ = watched.split(".")
    if first != "vehicle":
        return f"data:telemetry:{first}"
    block = HOLDS.get(second, second)
    return f"data:telemetry:vehicle:{block}" if block else f"data:{second}"


def covered_by(wanted: str, scope: str, api: ModuleType) -> bool:
    """The same scope, or the nearest above it that the API declares; alerts have one of their own in both."""
    alerts = {"data:alert", "data:telemetry:vehicle:alert"}
    nearest = next((each for each in upwards(wanted) if each in api.scopes.VOCABULARY.declared), wanted)
    return scope == nearest or {wanted, scope} <= alerts


def upwards(scope: str) -> list[str]:
    parts = scope.split(":")
    return [":".join(parts[:size]) for size in range(len(parts), 0, -1)]


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
