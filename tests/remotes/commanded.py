"""A world with one car that takes commands through an API: what was sent, when it was looked at, what got lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import Any

import httpx2
from connected_car.testing import World, WorldReply, WorldRequest, electric_car

SEND = {"b2c": "sendRemoteToVhl", "b2b": "sendRemoteToVhl", "platform": "sendVehicleRemotes"}
WEBHOOK = {"webhook": {"target": "https://receiver.example/hooks", "name": "hooks"}}
_REPLACED: dict[str, dict[str, Any]] = {
    "timeout": {"trouble": "lost"},
    "504": {"trouble": "replaced", "status": 504, "html": True},
    "garbage": {"trouble": "replaced", "status": 202, "body": '{"remoteAc'},
    "anonymous": {"trouble": "replaced", "status": 202, "body": {"type": "Horn", "_links": {}}},
    "dropped": {"trouble": "reset"},
    "refused": {"trouble": "refused"},
}
_NO_CONNECTION: dict[str, Exception] = {
    "resolved": httpx2.ConnectError("name or service not known"),
    "late": httpx2.ConnectTimeout("no route to host"),
}
"""What the name service and the network do, before anything reaches a world."""


class Commanded:
    """Commands go to ``vehicle-1``, which is unlocked and has ``more`` of what a car has."""

    def __init__(self, api: str = "b2c", **more: Any) -> None:
        self.api = import_module(f"connected_car.{api}")
        self.car = electric_car(id="vehicle-1", **{"locked": False, **more})
        self.world = World([self.car], fleet="fleet-1")
        self.paths = self._paths(api)
        """Path arguments of ``remotes.send``."""
        self.began = self.world.clock.monotonic()
        self.read_at: list[float] = []
        """Seconds after the start at which an outcome was read."""
        self.at: dict[float, Callable[[], Any]] = {}
        """Second -> what happens then."""
        self.twins = False
        """Whether another client sends the same at the same time."""
        self._broken: Exception | None = None
        self._answer = self.world.answer
        self.world.answer = self.answer  # type: ignore[method-assign] - every transport of the world leads here
        self.world.requests.clear()
        self.world.clock.inhabitants.append(self._live)

    def _paths(self, api: str) -> dict[str, str]:
        with self.world.client(self.api, validate=False) as client:
            if api == "platform":
                return {
                    "vehicle_id": self.car.id,
                    "channel_id": client.channels.create(body={"channel": WEBHOOK}).channel_id,
                }
            if api == "b2b":
                body = {"callback": WEBHOOK, "remoteTypes": ["Horn"]}
                made = client.callbacks.create("fleet-1", body=body)
                return {"fleet_id": "fleet-1", "vehicle_id": self.car.id, "callback_id": made.callback_id}
            made = client.callbacks.create(body={"callback": WEBHOOK})
            return {"vehicle_id": self.car.id, "callback_id": made.callback_id}

    def lose(self, how: str) -> None:
        """What happens to the next command: taken without a reply of use (``timeout``, ``504``, ``garbage``,
        ``anonymous``), ``dropped`` on the way, never sent (``refused``, ``resolved``, ``late``).
        """
        if how in _NO_CONNECTION:
            self._broken = _NO_CONNECTION[how]
        else:
            self.world.fail("remotes.send", **_REPLACED[how])

    def answer(self, request: WorldRequest) -> WorldReply:
        """What the world does, seen from outside."""
        if request.method == "POST" and request.path.endswith("/remotes"):
            if self._broken:
                self.world.requests.append(request)
                raise self._broken
            if self.twins:
                self.world.requests.append(request)
                reply = self._answer(request)
                self.world.requests.pop()
                self._answer(request)
                self.world.requests.pop()
                return reply
        if request.method == "GET" and "/remotes/" in request.path:
            self.read_at.append(self.seconds)
        return self._answer(request)

    @property
    def seconds(self) -> float:
        """How long it goes on already, by the world's clock."""
        return self.world.clock.monotonic() - self.began

    @property
    def posts(self) -> list[Any]:
        """The bodies that went out as commands."""
        sent = [each for each in self.world.requests if each.method == "POST" and each.path.endswith("/remotes")]
        return [json.loads(each.content) for each in sent]

    def add(self, id: str, **more: Any) -> None:
        """Another car."""
        car = electric_car(id=id, **more)
        car.begin(self.world.now)
        self.world.cars.append(car)

    def body(self, action: Any, label: str | None = None) -> Any:
        """A command from the JSON value of its action."""
        return command(self.api.API.name, action, label)

    def client(self, **options: Any) -> Any:
        """A client of the API in threads, with every scope that the API names, declared or not."""
        return self.world.client(self.api, scopes=self._scopes, **options)

    def async_client(self) -> Any:
        """The same in an event loop."""
        return self.world.async_client(self.api, scopes=self._scopes)

    @property
    def _scopes(self) -> str:
        return ",".join(self.api.scopes.VOCABULARY)

    @cached_property
    def _client(self) -> Any:
        return self.client()

    def send(self, action: Any, label: str | None = None) -> Any:
        """Send with the sync client."""
        return self._client.remotes.send(**self.paths, body=self.body(action, label))

    def run(self, action: Any, timeout: float = 300.0, *, asynchronous: bool, label: str | None = None) -> Any:
        """Send and wait; the outcome."""
        if not asynchronous:
            return self.send(action, label).wait(timeout)

        async def both() -> Any:
            async with self.async_client() as client:
                sent = await client.remotes.send(**self.paths, body=self.body(action, label))
                return await sent.wait(timeout)

        return asyncio.run(both())

    def _live(self, _: Any) -> None:
        for moment in [moment for moment in self.at if moment <= self.seconds]:
            self.at.pop(moment)()


def command(api: str, action: Any, label: str | None = None) -> Any:
    """The body of a command of an API from the JSON value of its action."""
    wire = {"action": action} if api == "platform" else dict(action)
    return import_module(f"connected_car.{api}").models.Remote.from_wire(wire | ({"label": label} if label else {}))
