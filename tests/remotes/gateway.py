"""A stand-in for the three gateways: takes commands, tells how they end, loses replies on request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import httpx2
import orjson
from connected_car._runtime.core.base.clock import Clock

PATHS = {
    "b2c": {"vehicle_id": "vehicle-1", "callback_id": "callback-1"},
    "b2b": {"fleet_id": "fleet-1", "vehicle_id": "vehicle-1", "callback_id": "callback-1"},
    "platform": {"vehicle_id": "vehicle-1", "channel_id": "channel-1"},
}
"""Path parameters of the remotes of each API."""

SEND = {"b2c": "sendRemoteToVhl", "b2b": "sendRemoteToVhl", "platform": "sendVehicleRemotes"}

Course = tuple[str | tuple[str, str], ...]
_NO_CONNECTION: Mapping[str, Exception] = {
    "refused": httpx2.ConnectError("connection refused"),
    "resolved": httpx2.ConnectError("name or service not known"),
    "late": httpx2.ConnectTimeout("no route to host"),
}
SUCCESS: Course = ("Accepted", "WakingUpVehicle", "SentToVehicle", "Success")


class StillClock(Clock):
    """Waiting costs nothing; ``pauses`` keeps what was waited, ``at`` calls something at a time."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.at: dict[float, Callable[[], Any]] = {}

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        for moment in [moment for moment in self.at if moment <= self.seconds]:
            self.at.pop(moment)()

    async def pause(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


@dataclass
class Gateway:
    """Answers like the servers do; each command runs through ``course``, one step for each time it is read."""

    course: Course = SUCCESS
    lose: str = ""
    """What happens to a POST: ``timeout`` (taken, no reply), ``dropped`` (not taken, no reply), ``refused``
    (no connection), ``resolved`` (no such host), ``late`` (no connection in time), a status,
    ``garbage``, ``anonymous`` (a 202 without an id)."""
    listing_fails: bool = False
    twins: bool = False
    """Another client sends the same at the same time."""
    taken: list[dict[str, Any]] = field(default_factory=list)
    listed: list[dict[str, Any]] = field(default_factory=list)
    requests: list[httpx2.Request] = field(default_factory=list)
    read_at: list[float] = field(default_factory=list)
    clock: StillClock = field(default_factory=StillClock)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if request.method == "POST":
            return self._take(orjson.loads(request.content))
        if request.url.path.endswith("/remotes"):
            return self._list()
        return self._read(request.url.path.rpartition("/")[2])

    @property
    def posts(self) -> int:
        return sum(request.method == "POST" for request in self.requests)

    def client(self, api: str) -> Any:
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return import_module(f"connected_car.{api}").Client(**self._options(http))

    def async_client(self, api: str) -> Any:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self))
        return import_module(f"connected_car.{api}").AsyncClient(**self._options(http))

    def _options(self, http: Any) -> Mapping[str, Any]:
        return {"base_url": "https://gateway.example/api", "http_client": http, "clock": self.clock}

    def _take(self, body: dict[str, Any]) -> httpx2.Response:
        if self.lose in _NO_CONNECTION:
            raise _NO_CONNECTION[self.lose]
        if self.lose == "dropped":
            raise httpx2.ReadError("reset by peer")
        id = f"remote-{len(self.listed) + 1}"
        self.taken.append(body)
        self.listed.append(
            {"remoteActionId": id, "remote": body, "status": "Accepted", "_links": {"self": {"href": "/"}}}
        )
        if self.twins:
            self.listed.append(self.listed[-1] | {"remoteActionId": f"{id}-of-another"})
        if self.lose == "timeout":
            raise httpx2.ReadTimeout("nothing came")
        if self.lose.isdigit():
            return httpx2.Response(int(self.lose), text="<html>no</html>")
        if self.lose == "garbage":
            return httpx2.Response(202, content=b'{"remoteAc')
        named = {} if self.lose == "anonymous" else {"remoteActionId": id}
        return httpx2.Response(202, json={**named, "type": "Horn", "_links": {}})

    def _list(self) -> httpx2.Response:
        if self.listing_fails:
            return httpx2.Response(403, json={"code": 40300, "message": "no"})
        links = {"self": {"href": "/"}, "first": {"href": "/"}}
        page = {"total": len(self.listed), "totalPage": 1, "currentPage": 1, "_links": links}
        return httpx2.Response(200, json={**page, "_embedded": {"remoteActions": self.listed}})

    def _read(self, id: str) -> httpx2.Response:
        self.read_at.append(self.clock.seconds)
        step = self.course[min(len(self.read_at), len(self.course)) - 1]
        status, cause = step if isinstance(step, tuple) else (step, None)
        if status.isdigit():
            return httpx2.Response(int(status), json={"code": 40400, "message": "not yet"})
        if status == "page":
            return httpx2.Response(200, text="<html>we'll be back soon</html>")
        if status == "type":
            return httpx2.Response(200, json={"remoteActionId": id, "type": "Failed", "failureCause": "DoorsOpen"})
        told = {"remoteActionId": id, "status": status, "_links": {"self": {"href": "/"}}}
        return httpx2.Response(200, json=told | ({"failureCause": cause} if cause else {}))


def body(api: str, action: Any, label: str | None = None) -> Any:
    """A command body of an API from the JSON value of its action."""
    wire = {"action": action} if api == "platform" else dict(action)
    if label:
        wire["label"] = label
    return import_module(f"connected_car.{api}").models.Remote.from_wire(wire)


def send(gateway: Gateway, api: str, remote: Any) -> Any:
    """Send with the sync client."""
    return gateway.client(api).remotes.send(**PATHS[api], body=remote)


def run(gateway: Gateway, api: str, remote: Any, timeout: float = 300.0, *, asynchronous: bool) -> Any:
    """Send and wait; the outcome."""
    if not asynchronous:
        return send(gateway, api, remote).wait(timeout)

    async def both() -> Any:
        sent = await gateway.async_client(api).remotes.send(**PATHS[api], body=remote)
        return await sent.wait(timeout)

    return asyncio.run(both())
