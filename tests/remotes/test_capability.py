"""Whether a command asks more than the vehicle can do is told before sending, once that is known."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import httpx2
import pytest
from connected_car._runtime import remotes
from connected_car._runtime.errors import InvalidRequest

from tests.remotes.gateway import PATHS, SEND, Gateway, body

PROGRAMS = [{"slot": slot, "start": "PT7H", "occurence": {"day": ["Mon"]}, "enabled": True} for slot in (1, 2, 3)]
CAN: dict[str, Any] = {
    "door": {"supported": False},
    "horn": {"supported": True},
    "lights": {},
    "preconditioning": {"supported": True, "parameters": {"programs": {"size": 2}, "immediate": False}},
    "charging": {
        "supported": True,
        "parameters": {
            "immediate": {"start": True, "stop": False},
            "schedule": {"programs": {"supported": False}},
            "programs": {"supported": True, "size": 1},
        },
    },
    "tanSuppress": {"supported": False},
}


def vehicle(api: str, remote: Any) -> dict[str, Any]:
    """A capability reply."""
    capabilities = {"onboardCapabilities": {"data": ["data:telemetry"], "remote": remote}}
    return capabilities if api == "platform" else {"_embedded": {"extension": capabilities}}


def problems(api: str, action: Any, remote: Any = CAN) -> dict[str, str]:
    module = import_module(f"connected_car.{api}")
    reply = {"b2c": "Vehicle", "b2b": "VehicleCapabilities", "platform": "VehicleCapability"}[api]
    told = getattr(module.models, reply).from_wire(vehicle(api, remote))
    return dict(remotes.unsupported(module.OPERATIONS[SEND[api]], body(api, action), told))


@pytest.mark.parametrize(
    ("api", "action", "path", "said"),
    [
        ("b2c", {"door": {"state": "Locked"}}, "door", "doesn't support"),
        ("b2b", {"door": {"state": "Locked"}}, "door", "doesn't support"),
        ("platform", {"locking": {"state": "Locked"}}, "action.locking", "doesn't support"),
        ("platform", {"tan": {"suppress": {"state": False}}}, "action.tan.suppress", "doesn't support"),
        (
            "b2c",
            {"preconditioning": {"airConditioning": {"immediate": True}}},
            "preconditioning.airConditioning.immediate",
            "doesn't support",
        ),
        (
            "b2c",
            {"preconditioning": {"airConditioning": {"programs": PROGRAMS}}},
            "preconditioning.airConditioning.programs",
            "takes 2 programs, found 3",
        ),
        (
            "b2c",
            {"preconditioning": {"airConditioning": {"programs": PROGRAMS[2:]}}},
            "preconditioning.airConditioning.programs[0].slot",
            "has 2 slots",
        ),
        ("b2c", {"charging": {"immediate": False}}, "charging.immediate", "doesn't support"),
        ("b2c", {"charging": {"schedule": {"programs": []}}}, "charging.schedule.programs", "doesn't support"),
        (
            "platform",
            {"charging": {"charge": {"programs": [{"slot": 2}]}}},
            "action.charging.charge.programs[0].slot",
            "has 1 slots",
        ),
    ],
)
def test_what_a_vehicle_cannot_do(api: str, action: Any, path: str, said: str) -> None:
    """A part that the vehicle says it lacks is named with its place."""
    assert said in problems(api, action)[path]


@pytest.mark.parametrize(
    ("action", "remote"),
    [
        ({"horn": {"state": "Activated"}}, CAN),
        ({"lights": {"on": True}}, CAN),
        ({"wakeUp": {"action": "WakeUp"}}, CAN),
        ({"charging": {"immediate": True}}, CAN),
        ({"door": {"state": "Locked"}}, {}),
        ({"door": {"state": "Locked"}}, None),
        ({"door": {"state": "Locked"}}, [{"operation": "door"}]),
        ({"door": {"state": "Locked"}}, {"door": {"supported": "no"}}),
        ({"preconditioning": {"airConditioning": {"immediate": False}}}, CAN),
        ({"preconditioning": {"airConditioning": {"programs": PROGRAMS[:2]}}}, CAN),
    ],
)
def test_silence_forbids_nothing(action: Any, remote: Any) -> None:
    """An empty or differently filled reply, as both guides show, is no reason to refuse."""
    assert problems("b2c", action, remote) == {}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("api", ["b2c", "platform"])
def test_sending_uses_what_the_client_knows(api: str, asynchronous: bool) -> None:
    """Once the vehicle has been asked, a command that it doesn't support isn't sent."""
    gateway = Gateway()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if "/remotes" in request.url.path:
            return gateway(request)
        about_status = request.url.path.endswith(("/status", "/latest"))
        return httpx2.Response(200, json={} if about_status else vehicle(api, CAN))

    remote = body(api, {"locking" if api == "platform" else "door": {"state": "Locked"}})
    module = import_module(f"connected_car.{api}")
    options = {"base_url": "https://gateway.example/api"}

    def sync() -> None:
        with module.Client(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), **options) as client:
            status = _status(client, api)
            client.explain(status, "energies", ask_vehicle=True)
            client.remotes.send(**PATHS[api], body=remote)

    async def in_a_loop() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with module.AsyncClient(http_client=http, **options) as client:
            status = await _status(client, api)
            await client.explain(status, "energies", ask_vehicle=True)
            await client.remotes.send(**PATHS[api], body=remote)

    with pytest.raises(InvalidRequest) as caught:
        asyncio.run(in_a_loop()) if asynchronous else sync()

    assert "this vehicle doesn't support it" in dict(caught.value.problems).values()
    assert gateway.posts == 0


def _status(client: Any, api: str) -> Any:
    return client.vehicles.latest_telemetry("vehicle-1") if api == "platform" else client.vehicles.status("vehicle-1")
