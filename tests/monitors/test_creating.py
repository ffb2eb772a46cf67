"""What creating monitors, callbacks and channels promises: limits first, and no duplicate after a lost reply."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from connected_car import monitors
from connected_car._runtime.core.errors.command import CommandUnconfirmed, LimitReached
from connected_car._runtime.core.errors.without_reply import InvalidRequest
from connected_car.errors import BadRequest

from tests.monitors.subscribed import WEBHOOK, Subscribed

LOW = monitors.data("low", "vehicle.energy.electric.level", "lowerThan", 20)
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def _monitor(api: str) -> Any:
    models = import_module(f"connected_car.{api}").models
    subscribe = models.MonitorCallbackSubscribe.from_wire({"callback": WEBHOOK}) if api == "b2b" else None
    return monitors.body(models.MonitorParameter, "low battery", LOW, subscribe=subscribe)


def _made(api: str, name: str, wire: dict[str, Any]) -> Any:
    return getattr(import_module(f"connected_car.{api}").models, name).from_wire(wire)


CASES: dict[str, tuple[str, str, Any, str]] = {
    "b2c callback": ("b2c", "callbacks", _made("b2c", "CallbackSubscribe", {"callback": WEBHOOK}), "callbackId"),
    "b2b callback": (
        "b2b",
        "callbacks",
        _made("b2b", "RemoteCallbackSubscribe", {"callback": WEBHOOK, "remoteTypes": ["Horn"]}),
        "callbackId",
    ),
    "platform channel": (
        "platform",
        "channels",
        _made("platform", "ChannelSubscribe", {"channel": WEBHOOK}),
        "channelId",
    ),
    "b2c monitor": ("b2c", "monitors", _monitor("b2c"), "monitorId"),
    "b2b monitor": ("b2b", "monitors", _monitor("b2b"), "monitorId"),
    "platform monitor": ("platform", "monitors", _monitor("platform"), "monitorId"),
}
EVERY = pytest.mark.parametrize("case", CASES)
LIMITED = pytest.mark.parametrize("case", ["platform channel", "b2c monitor", "platform monitor"])


class Creating:
    """One of `CASES` in a world of its own."""

    def __init__(self, case: str, *, asynchronous: bool = False) -> None:
        api, self.resource, self.body, self.reference = CASES[case]
        self.place = Subscribed(api)
        if self.resource == "monitors":
            self.place.with_channel()
        self.world = self.place.world
        self.asynchronous = asynchronous

    def create(self) -> str:
        """The id that the typed reference tells."""
        found = self.place.create(self.resource, asynchronous=self.asynchronous, body=self.body, **self.place.paths)
        return str(found.wire[self.reference])

    @property
    def there(self) -> list[str]:
        """The ids that the world holds."""
        held = self.world.monitors.all if self.resource == "monitors" else self.world.subscriptions
        return [each.id for each in held]


@BOTH
@EVERY
def test_creating(case: str, asynchronous: bool) -> None:
    """What was created is told by its typed reference."""
    made = Creating(case, asynchronous=asynchronous)

    assert [made.create()] == made.there


@BOTH
@EVERY
def test_a_lost_reply_makes_no_second_one(case: str, asynchronous: bool) -> None:
    """When the reply is lost, the list is searched for the label; what is found is the answer."""
    made = Creating(case, asynchronous=asynchronous)
    made.world.fail(f"{made.resource}.create", trouble="lost")

    assert [made.create()] == made.there
    assert len(made.place.posts) == 1


@BOTH
@EVERY
def test_a_lost_reply_that_cannot_be_looked_up(case: str, asynchronous: bool) -> None:
    """When the list can't be read either, the error says that nobody knows, and names the label."""
    made = Creating(case, asynchronous=asynchronous)
    made.world.fail(f"{made.resource}.create", trouble="lost")
    made.world.fail(f"{made.resource}.list", status=403, times=9)

    with pytest.raises(CommandUnconfirmed) as caught:
        made.create()

    assert caught.value.label
    assert len(made.place.posts) == 1


@BOTH
@LIMITED
def test_limits_are_told_before_sending(case: str, asynchronous: bool) -> None:
    """A sixth one isn't sent; the error names the five there are."""
    made = Creating(case, asynchronous=asynchronous)
    five = tuple(made.create() for _ in range(5))

    with pytest.raises(LimitReached) as caught:
        made.create()

    assert caught.value.limit == 5
    assert caught.value.existing == five
    assert len(made.place.posts) == 5


@LIMITED
def test_a_limit_that_nobody_knows_forbids_nothing(case: str) -> None:
    """When the list can't be read, the server decides: it takes the first, and refuses the sixth in its own words."""
    made = Creating(case)
    made.world.fail(f"{made.resource}.list", status=403, times=9)

    for _ in range(5):
        made.create()
    with pytest.raises(BadRequest, match="There are 5"):
        made.create()


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
    made = Creating(case)
    made.body = type(made.body).from_wire(wire)

    with pytest.raises(InvalidRequest):
        made.create()

    assert made.world.requests == []
