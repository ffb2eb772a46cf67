"""The check before sending: no legal request is withheld, no refused request is sent."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car._runtime.core.errors.scope import MissingScope, ScopeWarning
from connected_car._runtime.core.scopes.algebra import Grant, Scope
from connected_car._runtime.core.scopes.scope_rule import Finding, ScopeRule, finding

from tests.scopes.published import Needs, published
from tests.scopes.recording import Recorder, attempt, bodies, call

APIS = [pytest.param(b2c, id="b2c"), pytest.param(platform, id="platform")]
OTHER_NAMES = {
    "b2c": {"data:telemetry:vehicle:location": "data:position", "data:telemetry:vehicle:alert": "data:alert"},
    "platform": {"monitor:read": "monitor", "data:position": "data:telemetry:vehicle:location"},
}
DISPUTED = {"getVehicleMonitorGroupsHandles"}


def grants(api: ModuleType) -> Iterator[str | None]:
    """Every kind of list that a server may have sent."""
    words = [str(scope) for scope in api.scopes.VOCABULARY]
    yield from (None, "", " , ", "openid profile", "ConnectivityForPartners,Remote", ",".join(words), " ".join(words))
    yield from words
    yield from (word.upper() for word in words)
    yield from (f" ,{word} ,, \t" for word in words[:4])
    yield from (
        "data:telemetry,data:trip",
        "data:trip,openid profile",
        "data",
        "data:trip data",
        "remote:horn:write,Partner",
        "remote",
        "monitor",
    )
    yield from (word.rpartition(":")[0] for word in words if word.count(":") > 1)
    yield from OTHER_NAMES[api.API.name]


def held(api: ModuleType, granted: str | None) -> list[str]:
    """The scopes of a grant by the names of this API; written apart from the runtime on purpose."""
    found = []
    for word in filter(None, re.split(r"[,\s]", granted or "")):
        word = word.lower() if word.lower().startswith("remote:") else word
        found.append(OTHER_NAMES[api.API.name].get(word, word))
    return found


def covered(api: ModuleType, granted: list[str], needed: str) -> bool:
    needed = OTHER_NAMES[api.API.name].get(needed, needed)
    needed = needed.lower() if needed.startswith("remote:") else needed
    reading = needed.removesuffix(":write")
    above = [reading.rsplit(":", up)[0] for up in range(reading.count(":") + 1)]
    enough = [f"{scope}:write" for scope in above] + (above if reading == needed else [])
    return any(scope in enough for scope in granted)


def is_known(api: ModuleType, granted: str | None, scopes: list[str]) -> bool:
    """Somebody said what was granted, and it was nothing or something of this API."""
    words = {word.lower() if word.startswith("remote:") else word for word in map(str, api.scopes.VOCABULARY)}
    return granted is not None and (not scopes or any(word in words for word in scopes))


def understood(api: ModuleType, scopes: list[str]) -> bool:
    """No name in it that nobody explains."""
    words = {word.lower() if word.startswith("remote:") else word for word in map(str, api.scopes.VOCABULARY)}
    return all(word in words or word in ("openid", "profile", "email") for word in scopes)


def outcome(api: ModuleType, name: str, needs: Needs, granted: str | None, asked: tuple[str, ...]) -> tuple[bool, bool]:
    """Refused, warned: what the published rules mean for one call."""
    scopes = held(api, granted)
    if not is_known(api, granted, scopes):
        return False, False
    if not scopes:
        # No scope granted: an unauthorized error, wherever there is a rule.
        return bool(needs.required or needs.optional or needs.asked), False
    lacking = [scope for scope in needs.required if not covered(api, scopes, scope)]
    if lacking:
        return name not in DISPUTED, name in DISPUTED
    if asked:
        closed = [each for each in asked if not covered(api, scopes, needs.asked[each])]
        refused = understood(api, scopes) and any(each in needs.refusing for each in closed)
        return refused, bool(closed) and not refused
    # One of the optional scopes is needed, unless nobody can be granted any.
    settled = bool(needs.required) or needs.optional.isdisjoint(api.scopes.VOCABULARY.declared)
    return False, not settled and not any(covered(api, scopes, scope) for scope in needs.optional)


@pytest.mark.parametrize("api", APIS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_no_legal_request_is_withheld_and_no_refused_one_is_sent(api: ModuleType) -> None:
    """Over every operation, and every grant that a server may have sent."""
    expected = published(api.API.name, tuple(map(str, api.scopes.VOCABULARY)))
    wrong = []

    for granted in dict.fromkeys(grants(api)):
        recorder = Recorder()
        client = recorder.client(api, granted)
        for name, operation in api.OPERATIONS.items():
            before = len(recorder.sent)
            refused, warned = attempt(client, operation)
            if (refused, warned) != outcome(api, name, expected[name], granted, ()):
                wrong.append((granted, name, refused, warned))
            if (len(recorder.sent) == before) is not refused:
                wrong.append((granted, name, "sent" if refused else "not sent"))

    assert wrong == []


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    "granted",
    [
        "data:trip",
        "remote:horn:write,monitor:write,data:telemetry",
        "remote:horn:write,ConnectivityForPartners",
        "remote:lights:write openid profile",
        "openid profile",
        "",
    ],
)
def test_an_action_or_trigger_without_its_scope_is_refused_where_that_is_published(
    api: ModuleType, granted: str
) -> None:
    """What a body asks for decides which scope counts; a row whose scope is deduced or not declared only warns."""
    recorder = Recorder()
    client = recorder.client(api, granted)
    expected = published(api.API.name, tuple(map(str, api.scopes.VOCABULARY)))
    asking = [each for each in api.OPERATIONS.values() if each.scopes.by_action or each.scopes.by_trigger]

    for operation in asking:
        for asked, body in bodies(operation):
            before = len(recorder.sent)
            found = attempt(client, operation, body)
            assert found == outcome(api, operation.id, expected[operation.id], granted, asked), (operation.id, asked)
            assert (len(recorder.sent) == before) is found[0]


@pytest.mark.parametrize("api", APIS)
def test_every_action_and_trigger_over_every_grant(api: ModuleType) -> None:
    """The scope of each action and of each trigger decides, whatever a server may have granted."""
    expected = published(api.API.name, tuple(map(str, api.scopes.VOCABULARY)))
    asking = [each for each in api.OPERATIONS.values() if each.scopes.by_action or each.scopes.by_trigger]
    wrong = []

    for granted in dict.fromkeys(grants(api)):
        recorder = Recorder()
        client = recorder.client(api, granted)
        for operation in asking:
            for asked, body in bodies(operation):
                assert api.API.asked(operation.scopes, body) == asked
                before = len(recorder.sent)
                found = attempt(client, operation, body)
                if found != outcome(api, operation.id, expected[operation.id], granted, asked):
                    wrong.append((granted, operation.id, asked, found))
                if (len(recorder.sent) == before) is not found[0]:
                    wrong.append((granted, operation.id, asked, "sent" if found[0] else "not sent"))

    assert wrong == []


def test_of_what_is_asked_for_only_its_own_scope_counts() -> None:
    """A body that names its action needs the scope of that one, not in addition one of those of the others."""
    rule = ScopeRule(
        optional=frozenset({"remote:horn:write"}),
        by_action={"wakeUp": frozenset({"remote:wakeup:write"}), "ping": frozenset()},
    )
    grant = Grant.parse("remote:wakeup:write", b2c.scopes.VOCABULARY)

    assert finding(rule, grant, ["wakeUp"]) is None
    assert finding(rule, grant, ["ping"]) is None
    assert finding(rule, grant) == Finding((Scope("remote:horn:write"),), any_of=True, published=False)


def test_a_refusal_says_what_would_satisfy_it() -> None:
    """As data first: the operation, what it needs, what is granted, what covers it."""
    recorder = Recorder()
    client = recorder.client(platform, "data:trip")

    with pytest.raises(MissingScope) as caught:
        call(client, platform.OPERATIONS["getVehicleAlerts"])

    assert caught.value.operation == "getVehicleAlerts"
    assert caught.value.required == ("data:telemetry:vehicle:alert",)
    assert caught.value.granted == ("data:trip",)
    assert caught.value.satisfied_by == ("data:telemetry:vehicle:alert", "data:telemetry:vehicle", "data:telemetry")
    assert "ask the user for data:telemetry:vehicle:alert" in str(caught.value)
    assert recorder.sent == []


@pytest.mark.parametrize(
    ("api", "operation", "body", "granted"),
    [
        (platform, "sendVehicleRemotes", {"action": {"navigation": {}}}, "remote:horn:write"),
        (b2c, "sendRemoteToVhl", {"horn": {}}, "remote:door:write,ConnectivityForPartners"),
        (b2c, "createVehicleVehicleMonitor", {"triggerParam": {"triggers": [{"data": {"data": "vehicle.trip.start"}}]}}, "data:telemetry"),
    ],
)  # fmt: skip
def test_what_is_not_published_warns_and_is_refused_when_strict(
    api: ModuleType, operation: str, body: Any, granted: str
) -> None:
    """A scope that isn't declared, a grant with a name that nobody explains, a row whose scope is deduced."""
    recorder = Recorder()

    assert attempt(recorder.client(api, granted), api.OPERATIONS[operation], body) == (False, True)
    assert attempt(recorder.client(api, granted, scope_check="strict"), api.OPERATIONS[operation], body)[0]
    assert len([each for each in recorder.sent if each.startswith("POST")]) == 1


def test_a_refused_command_names_its_action_and_what_would_do() -> None:
    """As data, and in a sentence."""
    recorder = Recorder()
    client = recorder.client(platform, "data:trip")

    with pytest.raises(MissingScope) as caught:
        call(client, platform.OPERATIONS["sendVehicleRemotes"], {"action": {"wakeup": {}}})

    assert caught.value.asked == ("wakeup",)
    assert caught.value.required == ("remote:wakeUp:write",)
    assert caught.value.satisfied_by == ("remote:wakeUp:write",)
    assert str(caught.value).startswith("sendVehicleRemotes (wakeup) needs remote:wakeUp:write; granted: data:trip")
    assert recorder.sent == []


def test_a_warning_points_at_the_line_of_the_caller() -> None:
    """So that Python shows it where it helps, and once for each place."""
    client = Recorder().client(b2c, "data:trip")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.vehicles.status("invented-id")

    [warning] = [each for each in caught if each.category is ScopeWarning]
    assert warning.filename == __file__
    assert "any of data:position, data:telemetry" in str(warning.message)


def test_strict_refuses_what_is_deduced_and_off_checks_nothing() -> None:
    """A caller may want to know at once, or not at all."""
    recorder = Recorder()

    with pytest.raises(MissingScope):
        recorder.client(b2c, "data:trip", scope_check="strict").vehicles.status("invented-id")
    assert recorder.sent == []

    recorder.client(b2c, "data:trip", scope_check="off").vehicles.alerts("invented-id").first()
    assert len(recorder.sent) == 1


def test_a_403_names_what_the_operation_needs_and_what_is_not_granted() -> None:
    """The server says neither."""
    import httpx2
    from connected_car._runtime.core.auth.credentials import Bearer
    from connected_car._runtime.core.http.status_errors import Forbidden

    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(403, json={})))
    auth = Bearer("invented-token", scopes="data:trip")
    client = b2c.Client(auth, base_url="https://example.test", http_client=http, scope_check="off")

    with pytest.raises(Forbidden) as caught:
        client.vehicles.maintenance("invented-id")

    assert caught.value.required == ("data:telemetry",)
    assert caught.value.not_granted == ("data:telemetry",)
    assert "not granted: data:telemetry" in str(caught.value)
