"""The smallest set of scopes to ask the user for, explained choice by choice."""

from __future__ import annotations

from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.availability.table import is_below
from connected_car._runtime.core.operation.operation import Operation
from connected_car._runtime.core.scopes.algebra import Grant, Vocabulary
from connected_car._runtime.core.scopes.plan import least
from connected_car._runtime.core.scopes.scope_rule import ScopeRule, alternatives, finding
from connected_car.b2c.availability import TABLE as B2C_TABLE
from connected_car.platform.availability import TABLE as PLATFORM_TABLE
from hypothesis import given, settings
from hypothesis import strategies as st

APIS = [pytest.param(b2c, id="b2c"), pytest.param(platform, id="platform")]
TABLES = {"b2c": B2C_TABLE, "platform": PLATFORM_TABLE}


def enough(api: ModuleType, scopes: list[str], operations: list[str], fields: list[str]) -> bool:
    """Whether a grant of ``scopes`` allows all operations without a doubt and opens all fields, whole."""
    # Who is asked for nothing of this API may still be granted something.
    grant = Grant.parse(scopes or None, api.scopes.VOCABULARY)
    rules = [api.OPERATIONS[name].scopes for name in operations]
    opened = [row.scopes for row in TABLES[api.API.name].rows for each in fields if is_below(row.python, each)]
    if not grant.known:
        return not any(rule.required or alternatives(rule, api.scopes.VOCABULARY) for rule in rules) and not any(opened)
    return not any(finding(rule, grant) for rule in rules) and all(all(map(grant.covers, each)) for each in opened)


@pytest.mark.parametrize("api", APIS)
@given(data=st.data())
def test_a_plan_is_enough_and_nothing_in_it_is_too_much(api: ModuleType, data: st.DataObject) -> None:
    """Every operation and field works with it, and no longer does without any one of its scopes."""
    operations = data.draw(st.lists(st.sampled_from(list(api.OPERATIONS)), min_size=1, max_size=4, unique=True))
    paths = [row.python for row in TABLES[api.API.name].rows if "." in row.python]
    fields = data.draw(st.lists(st.sampled_from(paths), max_size=4, unique=True))

    plan = [*api.scopes.plan(operations, fields)]

    assert enough(api, plan, operations, fields)
    for scope in plan:
        assert not enough(api, [each for each in plan if each != scope], operations, fields)


@pytest.mark.parametrize("api", APIS)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_question_changes_nothing(api: ModuleType, data: st.DataObject) -> None:
    """The same question has the same answer."""
    operations = data.draw(st.lists(st.sampled_from(list(api.OPERATIONS)), min_size=1, max_size=4, unique=True))

    plan = [*api.scopes.plan(operations)]

    assert [*api.scopes.plan(operations)] == plan
    assert [*api.scopes.plan(operations[::-1])] == plan


def test_fields_are_opened_by_their_own_scope() -> None:
    """By method, operation or operationId; in Python names or those of the wire; each with its reason."""
    plan = b2c.scopes.plan(b2c.Vehicles.status, fields=["Status.energies", "Status.last_position"])

    assert [*plan] == ["data:telemetry", "data:position"]
    assert [each.reasons for each in plan.choices] == [("opens Status.energies",), ("opens Status.last_position",)]
    assert [*b2c.scopes.plan("getVehicleStatus", ["Status.energies", "Status.lastPosition"])] == [*plan]
    assert [*b2c.scopes.plan([b2c.OPERATIONS["getVehicleStatus"]], ["Status.last_position.geometry"])] == [
        "data:position"
    ]
    assert [*b2c.scopes.plan(b2c.AsyncVehicles.status, ["Status.last_position"])] == ["data:position"]


def test_a_mandatory_scope_is_asked_for_and_an_optional_one_is_not() -> None:
    """Unless its part is named."""
    assert [*b2c.scopes.plan(b2c.Trips.list)] == ["data:trip"]
    assert "getTripsByVehicle fails without it" in str(b2c.scopes.plan(b2c.Trips.list))
    assert [*b2c.scopes.plan(b2c.Trips.list, ["Trip.start_position"])] == ["data:position", "data:trip"]


def test_a_parent_stands_for_its_children_only_when_all_are_needed() -> None:
    """Two blocks of telemetry don't justify all of it."""
    words = [scope for scope in platform.scopes.VOCABULARY if scope.startswith("data:telemetry:vehicle:")]
    fields = {row.scopes[0]: row.python for row in PLATFORM_TABLE.rows if len(row.scopes) == 1 and "." in row.python}

    some = platform.scopes.plan("getVehicleLastTelemetries", [fields[scope] for scope in words[:-1]])
    everything = platform.scopes.plan("getVehicleLastTelemetries", [fields[scope] for scope in words])

    assert [*some] == words[:-1]
    assert [*everything] == ["data:telemetry:vehicle"]
    assert "stands for its 21 children, which are all needed" in str(everything)


def test_an_only_child_is_asked_for_itself() -> None:
    """Its parent would grant more than is needed."""
    words = Vocabulary(("data:vehicle", "data:vehicle:devices:pnc"))

    assert [each.scope for each in least([], {"devices": ["data:vehicle:devices:pnc"]}, words)] == [
        "data:vehicle:devices:pnc"
    ]


def test_a_choice_that_later_ones_make_needless_is_dropped() -> None:
    """What serves most operations is taken first; when those after it serve all the same, it isn't asked for."""
    words = Vocabulary(("data:alert", "data:position", "data:trip"))

    def either(name: str, *scopes: str) -> Operation[Any]:
        return Operation(name, "GET", "/x", "", "", "", scopes=ScopeRule(optional=frozenset(scopes)))

    operations = [
        *(either(f"alert-or-position-{number}", "data:alert", "data:position") for number in range(2)),
        *(either(f"alert-or-trip-{number}", "data:alert", "data:trip") for number in range(2)),
        either("position", "data:position"),
        either("trip", "data:trip"),
    ]

    assert [each.scope for each in least(operations, {}, words)] == ["data:position", "data:trip"]


def test_an_action_and_a_trigger_can_be_named_like_a_field() -> None:
    """What a remote does and what a monitor watches decide its scope."""
    assert [*b2c.scopes.plan("sendRemoteToVhl", ["Remote.door"])] == ["remote:door:write"]
    assert [*b2c.scopes.plan("sendRemoteToVhl", ["wakeUp"])] == ["remote:wakeup:write"]
    watched = platform.scopes.plan("postVehicleMonitors", ["vehicle.energy.electric.level"])
    assert [*watched] == ["data:telemetry:vehicle:energies", "monitor:write"]


def test_a_scope_that_the_api_declares_under_another_name_is_asked_for_by_that() -> None:
    """Nobody can be granted monitor:read; monitor is what it means."""
    assert [*platform.scopes.plan("getVehicleMonitorGroupsHandles")] == ["monitor"]


def test_a_scope_that_the_api_does_not_declare_is_marked() -> None:
    """The server may refuse to grant it."""
    plan = platform.scopes.plan("sendVehicleRemotes", ["Remote.action.vehicleFinder"])

    assert [(each.scope, each.declared) for each in plan.choices] == [("remote:vehicleFinder:write", False)]
    assert "remote:vehicleFinder:write (not declared by the API)" in str(plan)


@pytest.mark.parametrize(
    ("operations", "fields"),
    [("getNothing", []), (print, []), (b2c.Vehicles.status, ["Status.nothing"]), (b2c.Vehicles.status, ["Nothing"])],
)
def test_a_question_about_what_is_not_there_is_refused(operations: object, fields: list[str]) -> None:
    """A typing error must not end in a smaller plan."""
    with pytest.raises(ValueError, match=r"connected_car\.b2c"):
        b2c.scopes.plan(operations, fields)  # type: ignore[arg-type]


def test_a_field_of_which_nothing_is_known_is_named() -> None:
    """Instead of passing for one that needs no scope."""
    plan = b2c.scopes.plan(b2c.Vehicles.status, ["Status.energies", "User.email"])

    assert plan.unknown == ("User.email",)
    assert "nothing is known of the scope of User.email" in str(plan)


def test_the_authorization_url_takes_a_plan() -> None:
    """Joined the way this publisher wants."""
    auth = b2c.OAuth2(brand="peugeot", client_id="invented", client_secret="invented")

    url = auth.authorization_url(
        scopes=b2c.scopes.plan(b2c.Vehicles.status, ["Status.energies", "Status.last_position"]),
        redirect_uri="https://example.test/back",
    )

    assert parse_qs(urlsplit(url).query)["scope"] == ["data:telemetry,data:position"]
