"""A stand-in for the servers' lists of monitors, callbacks and channels."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import httpx2
import orjson


@dataclass
class Registry:
    """Keeps what is created in the form that the API lists it in; loses replies on request."""

    list_name: str
    reply_id: str
    item_id: str
    inner: str
    """Member of a listed item that holds the body."""
    items: list[dict[str, Any]] = field(default_factory=list)
    lose: bool = False
    listing_fails: bool = False
    methods: list[str] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.methods.append(request.method)
        if request.method == "GET":
            return self._list()
        return self._create(orjson.loads(request.content))

    def _create(self, body: dict[str, Any]) -> httpx2.Response:
        id = f"item-{len(self.items) + 1}"
        self.items.append({self.item_id: id, "status": "Running", self.inner: body})
        if self.lose:
            raise httpx2.ReadTimeout("nothing came")
        return httpx2.Response(202, json={self.reply_id: id, "status": "Running"})

    def _list(self) -> httpx2.Response:
        if self.listing_fails:
            return httpx2.Response(403, json={"message": "no"})
        links = {"self": {"href": "/"}, "first": {"href": "/"}}
        page = {"total": len(self.items), "totalPage": 1, "currentPage": 1, "_links": links}
        return httpx2.Response(200, json={**page, "_embedded": {self.list_name: self.items}})


def client(api: str, server: Any) -> Any:
    http = httpx2.Client(transport=httpx2.MockTransport(server))
    return import_module(f"connected_car.{api}").Client(base_url="https://gateway.example/api", http_client=http)


def create(api: str, resource: str, server: Any, arguments: dict[str, Any], *, asynchronous: bool) -> Any:
    """What ``client.<resource>.create`` returns."""
    if not asynchronous:
        return getattr(client(api, server), resource).create(**arguments)

    async def created() -> Any:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(server))
        other = import_module(f"connected_car.{api}").AsyncClient(
            base_url="https://gateway.example/api", http_client=http
        )
        return await getattr(other, resource).create(**arguments)

    return asyncio.run(created())
