"""A world with one car, and a callback or channel in it where an API wants one to create monitors at."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

from connected_car.testing import World, electric_car

WEBHOOK = {"webhook": {"target": "https://receiver.example/hooks", "name": "hooks"}}


class Subscribed:
    """What monitors, callbacks and channels are created in."""

    def __init__(self, api: str) -> None:
        self.api = import_module(f"connected_car.{api}")
        self.world = World([electric_car(id="v")], fleet="f")
        self.paths: dict[str, str] = {"fleet_id": "f"} if api == "b2b" else {}
        """Path arguments of ``monitors.create``."""

    def with_channel(self) -> Subscribed:
        """The same with a callback or channel that monitors tell."""
        with self.world.client(self.api, validate=False) as client:
            if self.api.API.name == "platform":
                made = client.channels.create(body={"channel": WEBHOOK})
                self.paths = {"channel_id": made.channel_id}
            elif self.api.API.name == "b2c":
                made = client.callbacks.create(body={"callback": WEBHOOK})
                self.paths = {"vehicle_id": "v", "callback_id": made.callback_id}
        self.world.requests.clear()
        return self

    @property
    def posts(self) -> list[Any]:
        """The bodies that went out to create something."""
        return [json.loads(each.content) for each in self.world.requests if each.method == "POST"]

    def create(self, resource: str, *, asynchronous: bool = False, **arguments: Any) -> Any:
        """What ``client.<resource>.create`` returns."""
        if not asynchronous:
            with self.world.client(self.api) as client:
                return getattr(client, resource).create(**arguments)

        async def created() -> Any:
            async with self.world.async_client(self.api) as client:
                return await getattr(client, resource).create(**arguments)

        return asyncio.run(created())
