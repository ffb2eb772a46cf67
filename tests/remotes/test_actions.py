"""Each action of a command as a method of its own: the same request that `send` would make, with its scope."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any

import httpx2
import pytest
from connected_car import b2b, b2c, platform
from connected_car.auth import Bearer
from connected_car.errors import InvalidRequest, MissingScope, ScopeWarning

SENT = {"remoteActionId": "r", "remoteActionid": "r"}
CONDITIONING = {"airConditioning": {"immediate": True}}


class Server:
    """Takes every command."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []
        self.paths: list[str] = []

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """202, as the texts say; a listing is empty."""
        if request.method == "GET":
            return httpx2.Response(200, json={"total": 0})
        self.bodies.append({name: value for name, value in json.loads(request.content).items() if name != "label"})
        self.paths.append(request.url.path)
        return httpx2.Response(202, json=SENT)

    def client(self, api: ModuleType, scopes: str | None = None) -> Any:
        """A client of ``api`` whose token has ``scopes``."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.answer))
        return api.Client(Bearer("invented", scopes=scopes), base_url="https://example.test", http_client=http)


@pytest.mark.parametrize(
    ("method", "action"),
    [
        ("lock", {"locking": {"state": "Locked"}}),
        ("unlock", {"locking": {"state": "Unlocked"}}),
        ("start_charging", {"charging": {"charge": {"immediate": True}}}),
        ("stop_charging", {"charging": {"charge": {"immediate": False}}}),
        ("start_preconditioning", {"preconditioning": {"airConditioning": {"immediate": True}}}),
    ],
)
def test_a_vehicle_of_the_platform_is_started_and_stopped_by_the_same_names(method: str, action: Any) -> None:
    """A program that charges a driver's car charges one of the platform; what goes out is what its document wants."""
    server = Server()

    getattr(server.client(platform).remotes, method)("vehicle", "channel")

    assert server.bodies == [{"action": action}]


@pytest.mark.parametrize(
    ("method", "body"),
    [
        ("lock", {"door": {"state": "Locked"}}),
        ("unlock", {"door": {"state": "Unlocked"}}),
        ("horn", {"horn": {"state": "Activated"}}),
        ("lights", {"lights": {"on": True}}),
        ("wake_up", {"wakeUp": {"action": "WakeUp"}}),
    ],
)
def test_an_action_that_its_name_says_takes_nothing_more(method: str, body: Any) -> None:
    """Vehicle and callback, as for `send`."""
    server = Server()

    sent = getattr(server.client(b2c).remotes, method)("vehicle", "callback")

    assert server.bodies == [body]
    assert server.paths == ["/user/vehicles/vehicle/callbacks/callback/remotes"]
    assert sent.id == "r"


@pytest.mark.parametrize(
    ("method", "model", "member", "order"),
    [
        ("precondition", "RemotePreconditioning", "preconditioning", CONDITIONING),
        ("charge", "RemoteCharging", "charging", {"immediate": True}),
        ("navigate", "RemoteNavigation", "navigation", {"positions": [{"type": "Point", "coordinates": [2.0, 48.0]}]}),
    ],
)
def test_an_action_that_needs_more_takes_its_order(method: str, model: str, member: str, order: Any) -> None:
    """A model, held to the document as the body of `send` is."""
    server = Server()
    remotes = server.client(b2c).remotes

    getattr(remotes, method)("vehicle", "callback", getattr(b2c.models, model).from_wire(order), label="mine")

    assert server.bodies == [{member: order}]


@pytest.mark.parametrize(
    ("api", "ids", "method", "model", "values", "said"),
    [
        (b2c, ("v", "c"), "charge", "Remote", {"charging": {"immediate": True}}, "RemoteCharging has no such charging"),
        (b2c, ("v", "c"), "charge", "RemoteChargingPreferences", {"level": "Level1"}, "has no such level"),
        (b2c, ("v", "c"), "precondition", "RemoteHorn", {}, "RemoteHorn is another class"),
        (b2b, ("f", "v", "c"), "charge", "RemoteHorn", {"state": "Activated"}, "RemoteCharging has no such state"),
        (platform, ("v", "c"), "charge", "RemoteHorn", {"state": "Activated"}, "RemoteCharging has no such state"),
    ],
)
def test_an_order_of_another_class_is_refused(
    api: ModuleType, ids: tuple[str, ...], method: str, model: str, values: Any, said: str
) -> None:
    """A part of the order, or the body around it, is no order, whatever its members are called."""
    server = Server()

    with pytest.raises(TypeError, match=said):
        getattr(server.client(api).remotes, method)(*ids, getattr(api.models, model)(**values))

    assert server.bodies == []


def test_an_order_may_be_a_dict_as_a_body_may() -> None:
    """Held to the document like a model, its names included."""
    server = Server()
    remotes = server.client(b2c).remotes

    remotes.charge("vehicle", "callback", {"immediate": True})
    with pytest.raises(TypeError, match=r"no charging\.imediate in Remote; did you mean"):
        remotes.charge("vehicle", "callback", {"imediate": True})

    assert server.bodies == [{"charging": {"immediate": True}}]


@pytest.mark.parametrize(("api", "ids"), [(b2c, ("v", "c")), (b2b, ("f", "v", "c")), (platform, ("v", "c"))])
def test_no_order_is_no_command(api: ModuleType, ids: tuple[str, ...]) -> None:
    """None leaves a body without any action."""
    server = Server()

    with pytest.raises(InvalidRequest, match="is needed"):
        server.client(api).remotes.charge(*ids, None)

    assert server.bodies == []


@pytest.mark.parametrize(
    ("api", "ids", "method", "body"),
    [
        (platform, ("v", "c"), "lock", {"action": {"locking": {"state": "Locked"}}}),
        (platform, ("v", "c"), "wake_up", {"action": {"wakeup": {"action": "Wakeup"}}}),
        (platform, ("v", "c"), "lights", {"action": {"lights": {"state": "Activated"}}}),
        (b2b, ("f", "v", "c"), "lock", {"door": {"state": "Locked"}}),
    ],
)
def test_each_api_has_those_of_its_document(api: ModuleType, ids: tuple[str, ...], method: str, body: Any) -> None:
    """On the platform one level further down; fleets without scopes."""
    server = Server()

    getattr(server.client(api).remotes, method)(*ids)

    assert server.bodies == [body]


@pytest.mark.parametrize("api", [b2c, platform], ids=["b2c", "platform"])
def test_every_action_of_the_document_has_a_method(api: ModuleType) -> None:
    """Under its own name or one that people look for, and no method refuses what `send` would let through."""
    rule = next(each.scopes for each in api.OPERATIONS.values() if each.scopes.by_action)
    others = {"list", "get", "send"}
    methods = {name for name in vars(api.Remotes) if not name.startswith("_")} - others

    assert len(methods) >= len(rule.by_action)
    assert methods == {name for name in vars(api.AsyncRemotes) if not name.startswith("_")} - others


def test_without_its_scope_nothing_is_sent() -> None:
    """Published by the document; the error names the action."""
    server = Server()
    client = server.client(b2c, "remote:horn:write")

    with pytest.raises(MissingScope) as caught:
        client.remotes.lock("vehicle", "callback")
    client.remotes.horn("vehicle", "callback")

    assert caught.value.asked == ("door",)
    assert caught.value.required == ("remote:door:write",)
    assert "sendRemoteToVhl (door) needs remote:door:write" in str(caught.value)
    assert server.bodies == [{"horn": {"state": "Activated"}}]


def test_a_scope_that_the_api_does_not_declare_is_warned_about() -> None:
    """The warning points at the line of the caller, as that of `send` does."""
    server = Server()
    client = server.client(platform, "remote:horn:write")
    order = platform.models.RemoteNavigation.from_wire({"positions": []})

    with pytest.warns(ScopeWarning) as caught:
        client.remotes.navigate("vehicle", "channel", order)

    assert caught[0].filename == __file__
    assert len(server.bodies) == 1


def test_the_same_from_an_event_loop() -> None:
    """Awaited."""
    server = Server()

    async def lock() -> str:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(server.answer))
        async with b2c.AsyncClient(Bearer("x"), base_url="https://example.test", http_client=http) as client:
            return (await client.remotes.lock("vehicle", "callback")).id

    assert asyncio.run(lock()) == "r"
    assert server.bodies == [{"door": {"state": "Locked"}}]
