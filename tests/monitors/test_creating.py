"""What creating monitors, callbacks and channels promises: limits first, and no duplicate after a lost reply."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from connected_car import monitors
from connected_car._runtime.core.errors.command import CommandUnconfirmed, LimitReached
from connected_car._runtime.core.errors.without_reply import InvalidRequest

from tests.monitors.registry import Registry, client, create

WEBHOOK = {"webhook": {"target": "https://receiver.example/hooks", "name": "hooks"}}
LOW = monitors.data("low", "vehicle.energy.electric.level", "lowerThan", 20)
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def _monitor(api: str) -> Any:
    models = import_module(f"connected_car.{api}").models
    subscribe = models.MonitorCallbackSubscribe.from_wire({"callback": WEBHOOK}) if api == "b2b" else None
    return monitors.body(models.MonitorParameter, "low battery", LOW, subscribe=subscribe)


def _made(api: str, name: str, wire: dict[str, Any]) -> Any:
    return getattr(import_module(f"connected_car.{api}").models, name).from_wire(wire)


CASES: dict[str, tuple[str, str, dict[str, Any], tuple[str, str, str, str]]] = {
    "b2c callback": (
        "b2c",
        "callbacks",
        {"body": _made("b2c", "CallbackSubscribe", {"callback": WEBHOOK})},
        ("callbacks", "callbackId", "id", "subscribe"),
    ),
    "b2b callback": (
        "b2b",
        "callbacks",
        {
            "fleet_id": "f",
            "body": _made("b2b", "RemoteCallbackSubscribe", {"callback": WEBHOOK, "remoteTypes": ["Horn"]}),
        },
        ("callbacks", "callbackId", "id", "subscribe"),
    ),
    "platform channel": (
        "platform",
        "channels",
        {"body": _made("platform", "ChannelSubscribe", {"channel": WEBHOOK})},
        ("channels", "channelId", "id", "subscribe"),
    ),
    "b2c monitor": (
        "b2c",
        "monitors",
        {"vehicle_id": "v", "callback_id": "c", "body": _monitor("b2c")},
        ("monitors", "monitorId", "monitorId", "monitor"),
    ),
    "b2b monitor": (
        "b2b",
        "monitors",
        {"fleet_id": "f", "body": _monitor("b2b")},
        ("monitors", "monitorId", "monitorId", "monitor"),
    ),
    "platform monitor": (
        "platform",
        "monitors",
        {"channel_id": "c", "body": _monitor("platform")},
        ("monitors", "monitorId", "monitorId", "monitor"),
    ),
}
EVERY = pytest.mark.parametrize("case", CASES)
LIMITED = pytest.mark.parametrize("case", ["platform channel", "b2c monitor", "platform monitor"])


@BOTH
@EVERY
def test_creating(case: str, asynchronous: bool) -> None:
    """What was created is told by its typed reference."""
    api, resource, arguments, names = CASES[case]

    made = create(api, resource, Registry(*names), arguments, asynchronous=asynchronous)

    assert made.wire[names[1]] == "item-1"


@BOTH
@EVERY
def test_a_lost_reply_makes_no_second_one(case: str, asynchronous: bool) -> None:
    """When the reply is lost, the list is searched for the label; what is found is the answer."""
    api, resource, arguments, names = CASES[case]
    server = Registry(*names, lose=True)

    made = create(api, resource, server, arguments, asynchronous=asynchronous)

    assert made.wire[names[1]] == "item-1"
    assert server.methods.count("POST") == 1


@BOTH
@EVERY
def test_a_lost_reply_that_cannot_be_looked_up(case: str, asynchronous: bool) -> None:
    """When the list can't be read either, the error says that nobody knows, and names the label."""
    api, resource, arguments, names = CASES[case]
    server = Registry(*names, lose=True, listing_fails=True)

    with pytest.raises(CommandUnconfirmed) as caught:
        create(api, resource, server, arguments, asynchronous=asynchronous)

    assert caught.value.label
    assert server.methods.count("POST") == 1


@BOTH
@LIMITED
def test_limits_are_told_before_sending(case: str, asynchronous: bool) -> None:
    """A sixth one isn't sent; the error names the five there are."""
    api, resource, arguments, names = CASES[case]
    server = Registry(*names)
    for _ in range(5):
        create(api, resource, server, arguments, asynchronous=asynchronous)

    with pytest.raises(LimitReached) as caught:
        create(api, resource, server, arguments, asynchronous=asynchronous)

    assert caught.value.limit == 5
    assert caught.value.existing == ("item-1", "item-2", "item-3", "item-4", "item-5")
    assert server.methods.count("POST") == 5


@LIMITED
def test_a_limit_that_nobody_knows_forbids_nothing(case: str) -> None:
    """When the list can't be read, the server decides."""
    api, resource, arguments, names = CASES[case]

    made = create(api, resource, Registry(*names, listing_fails=True), arguments, asynchronous=False)

    assert made.wire[names[1]] == "item-1"


@pytest.mark.parametrize(
    ("case", "wire"),
    [
        ("b2c callback", {"callback": {}}),
        ("b2c callback", {"callback": {**WEBHOOK, "pushnotif": {"devices": ["d"]}}}),
        ("platform channel", {"channel": {**WEBHOOK, "websocket": {"target": "wss://receiver.example"}}}),
    ],
)
def test_exactly_one_way_to_be_called(case: str, wire: dict[str, Any]) -> None:
    """A callback or channel is a webhook, a websocket or push messages, one of them."""
    api, resource, arguments, names = CASES[case]
    server = Registry(*names)

    with pytest.raises(InvalidRequest):
        getattr(client(api, server), resource).create(body=type(arguments["body"]).from_wire(wire))

    assert server.methods == []
