"""Whether a command asks more than the vehicle can do is told before sending, once that is known."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import pytest
from connected_car import remotes
from connected_car._runtime.car import vehicles
from connected_car._runtime.core.errors.without_reply import InvalidRequest

from tests.remotes.commanded import SEND, Commanded, command

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
    return dict(remotes.unsupported(module.OPERATIONS[SEND[api]], command(api, action), told))


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


READ = {
    "explain": ("b2c", "platform"),
    "read": ("b2c", "platform"),
    "list": ("b2c",),
}
"""How a client may come to know what a vehicle can do."""


WITHOUT_DOORS = frozenset({"horn"})
"""The remote actions of a car whose doors can't be locked from afar."""
LOCK = {"door": {"state": "Locked"}}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("way", "api"), [(way, api) for way, apis in READ.items() for api in apis])
def test_sending_uses_what_the_client_knows(way: str, api: str, asynchronous: bool) -> None:
    """Once the vehicle's capability reply was read, in whatever way, a command that it excludes isn't sent."""
    place = Commanded(api, remotes=WITHOUT_DOORS)
    remote = place.body({"locking" if api == "platform" else "door": {"state": "Locked"}})

    with pytest.raises(InvalidRequest) as caught:
        asyncio.run(_async_read_and_send(place, way, remote)) if asynchronous else _read_and_send(place, way, remote)

    assert "this vehicle doesn't support it" in dict(caught.value.problems).values()
    assert place.posts == []


def test_another_vehicle_is_not_concerned() -> None:
    """What one vehicle can't do says nothing about the next one."""
    place = Commanded()
    place.add("vehicle-2", remotes=WITHOUT_DOORS)
    with place.client() as client:
        client.vehicles.get("vehicle-2", extension=["onboardCapabilities"])

        assert client.remotes.send(**place.paths, body=place.body(LOCK)).wait().succeeded

    assert len(place.posts) == 1


def test_of_a_large_fleet_the_latest_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept has a bound: the vehicle that was read longest ago is forgotten, and its command goes out."""
    monkeypatch.setattr(vehicles, "_MOST", 2)
    place = Commanded(remotes=WITHOUT_DOORS)
    for name in ("vehicle-2", "vehicle-3"):
        place.add(name, remotes=WITHOUT_DOORS)
    with place.client() as client:
        for number in (1, 2, 3):
            client.vehicles.get(f"vehicle-{number}", extension=["onboardCapabilities"])

        assert client.remotes.send(**place.paths, body=place.body(LOCK)).wait().cause == "WrongCommand"

        for remembered in ("vehicle-2", "vehicle-3"):
            with pytest.raises(InvalidRequest):
                client.remotes.send(**{**place.paths, "vehicle_id": remembered}, body=place.body(LOCK))
    assert len(place.posts) == 1


def test_a_later_reply_counts() -> None:
    """When a service was booked meanwhile and the vehicle is read again, the command goes out."""
    place = Commanded(remotes=WITHOUT_DOORS)
    with place.client() as client:
        client.vehicles.get("vehicle-1", extension=["onboardCapabilities"])
        place.car.remotes = None
        client.vehicles.get("vehicle-1", extension=["onboardCapabilities"])

        assert client.remotes.send(**place.paths, body=place.body(LOCK)).wait().succeeded

    assert len(place.posts) == 1


def test_an_explanation_uses_what_was_read() -> None:
    """The vehicle isn't asked for what the caller has read before."""
    place = Commanded(privacy="Geolocation")
    with place.client() as client:
        status = client.vehicles.status("vehicle-1")
        client.vehicles.get("vehicle-1", extension=["onboardCapabilities"])

        with client.replies() as replies:
            client.explain(status, "last_position", ask_vehicle=True)

    assert replies == []


def _read_and_send(place: Commanded, way: str, remote: Any) -> None:
    with place.client() as client:
        if way == "list":
            list(client.vehicles.list(extension=["onboardCapabilities"]))
        elif way == "explain":
            client.explain(_status(client), "energies", ask_vehicle=True)
        else:
            _capability(client)
        client.remotes.send(**place.paths, body=remote)


async def _async_read_and_send(place: Commanded, way: str, remote: Any) -> None:
    async with place.async_client() as client:
        if way == "list":
            [_ async for _ in client.vehicles.list(extension=["onboardCapabilities"])]
        elif way == "explain":
            await client.explain(await _status(client), "energies", ask_vehicle=True)
        else:
            await _capability(client)
        await client.remotes.send(**place.paths, body=remote)


def _capability(client: Any) -> Any:
    if hasattr(client.vehicles, "capability"):
        return client.vehicles.capability("vehicle-1")
    return client.vehicles.get("vehicle-1", extension=["onboardCapabilities"])


def _status(client: Any) -> Any:
    whole = getattr(client.vehicles, "latest_telemetry", None) or client.vehicles.status
    return whole("vehicle-1")
