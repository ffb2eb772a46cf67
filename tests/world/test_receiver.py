"""The package's receiver takes what the world sends: every state once, in order, whatever has to be sent again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from connected_car import b2c
from connected_car.b2c import events as b2c_events
from connected_car.events import Receiver
from connected_car.testing import World, WorldRequest, electric_car
from starlette.testclient import TestClient

HOOK = "https://me.example/"


def test_a_receiver_hears_of_a_command_once(tmp_path: Path) -> None:
    """The first deliveries are refused, and what waited arrives as a list; each state is handled once."""
    heard: list[str] = []

    async def handle(event: Any) -> None:
        heard.append(str(event.outcome.status))

    world = World([electric_car(id="car-1")])
    refusals = iter([500, 500])
    receiver = Receiver(b2c_events.parse, handle, queue=tmp_path / "events.sqlite")
    with TestClient(receiver, base_url="https://me.example") as http:

        def listen(request: WorldRequest) -> int:
            answer = http.post("/", content=request.content, headers=dict(request.headers)).status_code
            return next(refusals, answer)

        world.listen(HOOK, listen)
        with world.client(b2c, validate=False) as client:
            hook = {"callback": {"webhook": {"name": "me", "target": HOOK}}}
            callback = client.callbacks.create(body=hook).callback_id
            assert client.remotes.send("car-1", callback, body={"horn": {"state": "Activated"}}).wait().succeeded
        world.advance(minutes=2)
        while http.portal and http.portal.call(receiver.waiting):
            http.portal.call(asyncio.sleep, 0.01)

    assert sorted(heard) == ["Accepted", "SentToVehicle", "Success", "WakingUpVehicle"]
