"""How messages travel: alone or together, as each API's document says, tried again, and given up."""

from __future__ import annotations

from typing import Any

import pytest
from connected_car import b2b, b2c
from connected_car.errors import BadRequest
from connected_car.testing import World, electric_car

from tests.world.test_remotes import Inbox

HOOK = "https://me.example/hook"


class Fleet:
    """A fleet with a callback; each horn makes events, each of them counted by what arrives."""

    def __init__(self, *statuses: int, **form: Any) -> None:
        self.world = World([electric_car(id="car-1"), electric_car(id="car-2")])
        for each in self.world.cars:
            each.wake()
        self.inbox = Inbox(*statuses)
        self.world.listen(form.pop("target", HOOK), self.inbox)
        webhook = {"name": "me", "target": HOOK, **form.pop("webhook", {})}
        body = {"callback": {"webhook": webhook}, "remoteTypes": ["Horn"], **form}
        with self.world.client(b2b, validate=False) as client:
            self.callback = client.callbacks.create("fleet-1", body=body).callback_id

    def horn(self, car: str = "car-1") -> None:
        """Accepted at once; sent to the vehicle after 5 s, done after 30."""
        with self.world.client(b2b, validate=False) as client:
            client.remotes.send("fleet-1", car, self.callback, body={"horn": {"state": "Activated"}})

    @property
    def events(self) -> list[int]:
        """How many each message held."""
        return [len(each["events"]) for each in self.inbox.bodies]


def test_a_fleet_gets_one_event_at_a_time() -> None:
    """Unless it asks for batches, also when messages had to wait."""
    fleet = Fleet(500, 500)
    fleet.horn()
    fleet.world.advance(minutes=2)

    taken = fleet.events[2:]
    assert taken == [1, 1, 1]
    assert all(each.delivered for each in fleet.world.notifications)


def test_a_batch_goes_when_it_is_full() -> None:
    """Three events of three: no need to wait for the window."""
    fleet = Fleet(batchNotify={"size": 3, "timeWindow": 600})
    fleet.horn()
    assert fleet.events == []
    fleet.horn("car-2")
    assert fleet.events == []
    fleet.world.advance(seconds=6)
    assert fleet.events == [3]
    fleet.world.advance(minutes=1)
    assert fleet.events == [3, 3]
    fleet.horn()
    fleet.world.advance(seconds=29)
    assert fleet.events == [3, 3]
    fleet.world.advance(minutes=9)
    assert fleet.events == [3, 3, 3]


@pytest.mark.parametrize(("given", "seconds"), [({}, 60), ({"timeWindow": 20}, 20)])
def test_a_batch_goes_when_its_window_ends(given: Any, seconds: int) -> None:
    """Counted from its first event; a minute where nothing else is said."""
    fleet = Fleet(batchNotify={"size": 50, **given})
    fleet.horn()
    fleet.world.advance(seconds=seconds - 1)
    assert fleet.events == []
    fleet.world.advance(seconds=1)
    assert len(fleet.events) == 1


def test_a_vehicle_in_the_address_ends_batches() -> None:
    """Each event then has an address of its own."""
    attributes = [{"type": "Query", "key": "car", "value": "$vin"}]
    fleet = Fleet(batchNotify={"size": 50}, webhook={"attributes": attributes})
    fleet.horn()
    assert fleet.events == [1]
    assert fleet.inbox.requests[0].query == {"car": [fleet.world.cars[0].vin]}


@pytest.mark.parametrize("form", [{"batchNotify": {"size": 0}}, {"batchNotify": {"size": 2, "timeWindow": 4}}])
def test_a_batch_that_makes_no_sense_is_refused(form: Any) -> None:
    """No events at a time, or a window shorter than five seconds."""
    with pytest.raises(BadRequest):
        Fleet(**form)


@pytest.mark.parametrize(
    ("policy", "tries"),
    [({"policy": "None"}, 1), ({"policy": "Bounded", "retryNumber": 2}, 3), ({"policy": "Bounded"}, 4)],
)
def test_a_fleet_says_how_often_to_try(policy: Any, tries: int) -> None:
    """Once, or some times more; then the message is lost."""
    fleet = Fleet(*[500] * 100, retryPolicy=policy)
    fleet.horn()
    fleet.world.advance(minutes=30)

    first = fleet.world.notifications[0]
    assert (first.tries, first.delivered) == (tries, False)


def test_drivers_get_what_waited_together() -> None:
    """At most a hundred at a time, as a list, and the oldest after three days never."""
    world = World([electric_car(id="car-1")])
    inbox = Inbox(*[500] * 20)
    world.listen(HOOK, inbox)
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": {"webhook": {"name": "me", "target": HOOK}}}).callback_id
        for _ in range(50):
            client.remotes.send("car-1", callback, body={"horn": {"state": "Activated"}})
    world.advance(minutes=20)

    lists = [len(each) for each in inbox.bodies if isinstance(each, list)]
    assert max(lists) == 100
    assert all(each.delivered for each in world.notifications)


def test_a_message_lives_three_days() -> None:
    """What nobody takes for so long is dropped."""
    world = World([electric_car(id="car-1")])
    inbox = Inbox(*[500] * 100_000)
    world.listen(HOOK, inbox)
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": {"webhook": {"name": "me", "target": HOOK}}}).callback_id
        client.remotes.send("car-1", callback, body={"horn": {"state": "Activated"}})
    world.advance(hours=71)
    tried = len(inbox.requests)
    world.advance(minutes=10)
    assert len(inbox.requests) > tried
    world.advance(hours=1)
    tried = len(inbox.requests)
    world.advance(minutes=10)
    assert len(inbox.requests) == tried
